// Reads what a built package makes the platform's engine run: its modules, and the scripts of its records.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fields that hold a script, whatever kind of record has them. */
const SCRIPTS = ['script', 'operation_script']

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name])

/** The text of a field, whose CDATA sections may be several ("]]>" cannot stand in one). */
const field = (xml, name) => {
  const raw = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? ''
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : plain(part)))
    .join('')
}

const tableOf = (xml) => /<(\w+) action="INSERT_OR_UPDATE"/.exec(xml)?.[1] ?? ''

/** `{ modules: [{ name, text }], scripts: [{ name, text }] }` of a folder that now-sdk build wrote. */
export function readShipped(folder) {
  const files = readdirSync(join(folder, 'update')).filter((name) => name.endsWith('.xml'))
  const records = files.map((name) => readFileSync(join(folder, 'update', name), 'utf8'))
  const modules = records
    .filter((xml) => tableOf(xml) === 'sys_module')
    .map((xml) => ({ name: field(xml, 'path'), text: field(xml, 'content') }))
  const others = records.filter((xml) => tableOf(xml) !== 'sys_module')
  const scripts = others.flatMap((xml) =>
    SCRIPTS.map((name) => ({
      name: `${tableOf(xml)} ${field(xml, 'sys_id')}`,
      text: field(xml, name),
    })),
  )
  return { modules, scripts: scripts.filter(({ text }) => text.trim() !== '') }
}
