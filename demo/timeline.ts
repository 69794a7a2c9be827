import type { Client } from './rest'

export type Actor = 'tool' | 'ServiceNow' | 'manager' | 'instance'

/** Prints one line per event, by the instance's own clock. */
export const timelineOf = (admin: Client, print: (line: string) => void) => {
  const say = async (actor: Actor, sentence: string, ...details: string[]): Promise<void> => {
    const { body } = await admin.get('/__local/clock')
    const at = String(body.now).slice(0, 19).replace('T', ' ')
    print(`${at}  ${actor.padEnd(10)}  ${sentence}`)
    details.forEach((detail) => print(`${' '.repeat(33)}${detail}`))
  }
  const chapter = (title: string): void => print(`\n${title}`)
  return { say, chapter }
}
