import type { Instance } from '../../local/types'
import type { Ports } from '../../src/flow/ports'
import { startScope } from './scope'

type Ask = {
  readonly port: keyof Ports
  readonly method: string
  readonly args: readonly unknown[]
}
type InScope = ReturnType<typeof startScope>['inScope']

/** The app's own adapters behind the types of the ports: each call runs in the app's realm, with JSON in and JSON out. */
export const realmPorts = (inScope: InScope): Ports => {
  const call = (ask: Ask): unknown =>
    inScope((ports, { port, method, args }) => {
      const own = ports[port] as unknown as Record<string, (...all: readonly unknown[]) => unknown>
      return own[method]?.(...args)
    }, ask)
  const portOf = (port: keyof Ports): unknown =>
    new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          (...args: readonly unknown[]) =>
            call({ port, method, args }),
      },
    )
  return new Proxy({} as Ports, { get: (_, name: keyof Ports) => portOf(name) })
}

/** An instance with the app, its ports, and the hands of an admin. */
export const startRealmPorts = () => {
  const { instance, inScope } = startScope()
  return { instance, ports: realmPorts(inScope), ...hands(instance) }
}

function hands({ kernel }: Instance) {
  const admin = kernel.people.systemSession()
  const rowsOf = (table: string, query: string) =>
    kernel.records.select(kernel.records.parse(table, query))
  return {
    insert(table: string, values: Readonly<Record<string, string>>): string {
      const written = kernel.operations.insert(admin, table, { ...values })
      if (!written.ok) throw new Error(`${table}: ${written.message}`)
      return written.sysId
    },
    update(table: string, id: string, values: Readonly<Record<string, string>>): void {
      const written = kernel.operations.update(admin, table, id, { ...values })
      if (!written.ok) throw new Error(`${table}: ${written.message}`)
    },
    /** Empties tables with no rule run: every test begins with nothing. */
    wipe(...tables: readonly string[]): void {
      for (const table of tables) {
        for (const { sys_id: id = '' } of rowsOf(table, '')) kernel.records.delete(table, id)
      }
    },
    rowsOf,
  }
}
