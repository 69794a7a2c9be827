import type { Host } from './host'
import type { RecordLike, Space } from './space'

/**
 * Script includes of the platform's change management, which scopes call as `new global.ChangeRequest(gr)` (platform.md 2.7;
 * change-model-attribute-apis), with a privilege to execute them. What only reads is spoken; the rest throws and says where to add it.
 */
export function defineChangeScripts(space: Space, host: Host): void {
  const FILE = 'local/glide/change-scripts.ts'
  const ask = (name: string, record: RecordLike, ...more: string[]): unknown =>
    JSON.parse(host.platform(name, [record.getUniqueValue() ?? '', ...more]))
  const records = new WeakMap<object, RecordLike>()
  const of = (self: object): RecordLike =>
    records.get(self) ?? host.missing('a change of none', FILE)

  class ChangeRequest {
    constructor(record: RecordLike) {
      host.execute('ChangeRequest')
      records.set(this, record)
    }
    getNextStates(): unknown {
      return ask('ChangeRequest.getNextStates', of(this))
    }
    getNextManualStates(): unknown {
      return ask('ChangeRequest.getNextManualStates', of(this))
    }
    canMoveTo(state: unknown): unknown {
      return ask('ChangeRequest.canMoveTo', of(this), space.text(state))
    }
    isNextState(state: unknown): boolean {
      return (this.getNextStates() as string[]).includes(space.text(state))
    }
    getInitialState(): unknown {
      return ask('ChangeRequest.getInitialState', of(this))
    }
    isInitialState(): boolean {
      return this.getInitialState() === of(this).getValue('state')
    }
    getStateAttributes(): unknown {
      return ask('ChangeRequest.getStateAttributes', of(this))
    }
    hasStateAttribute(name: unknown): boolean {
      return (this.getStateAttributes() as string[]).includes(space.text(name))
    }
    modelContainsAttribute(name: unknown): unknown {
      return ask('ChangeRequest.modelContainsAttribute', of(this), space.text(name))
    }
  }
  space.refuse(ChangeRequest.prototype, 'ChangeRequest', FILE)

  class ChangeUtils {
    constructor() {
      host.execute('ChangeUtils')
    }
    refreshImpactedServices(record: RecordLike): void {
      ask('ChangeUtils.refreshImpactedServices', record)
    }
  }
  space.refuse(ChangeUtils.prototype, 'ChangeUtils', FILE)

  /** What the platform's own script actions call. */
  class ChangeManagementEventHandler {
    constructor() {
      host.execute('ChangeManagementEventHandler')
    }
    process(event: RecordLike): void {
      const change = event.getValue('parm1') ?? event.getValue('instance') ?? ''
      host.platform('ChangeManagementEventHandler.process', [change, event.getValue('name') ?? ''])
    }
  }
  space.refuse(ChangeManagementEventHandler.prototype, 'ChangeManagementEventHandler', FILE)

  space.scripts = { ChangeRequest, ChangeUtils, ChangeManagementEventHandler }
  const global = Object.create(Object.create(null) as object, {}) as object
  Object.assign(global, space.scripts)
  space.refuse(global, 'the global scope', FILE)
  space.global = global
}
