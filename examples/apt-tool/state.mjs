import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const empty = () => ({
  after: 0, // sequence of the last message taken
  inbox: [], // messages taken and not yet acted on
  jobs: {}, // plan/endpoint → what is to be done there
  outbox: [], // reports not yet answered
  plans: {}, // plans activated: the same call again brings the same bytes
  simulated: {}, // host → patches that a simulation "installed"
})

/** The tool's memory: one JSON file, replaced as a whole, so that a kill leaves the old one or the new one. */
export const openStore = (folder) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'state.json')
  const state = { ...empty(), ...(existsSync(file) && JSON.parse(readFileSync(file, 'utf8'))) }
  const save = () => {
    writeFileSync(`${file}.new`, JSON.stringify(state, null, 1), { flush: true })
    renameSync(`${file}.new`, file)
  }
  return { state, save }
}
