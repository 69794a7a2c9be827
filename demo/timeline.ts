import type { Client } from './rest'

export type Actor = 'tool' | 'ServiceNow' | 'manager' | 'instance'

/** Prints one line per event, by the instance's own clock. */
export const timelineOf = (admin: Client, print: (line: string) => void) => {
  const line = (now: string, actor: Actor, sentence: string, ...details: string[]): void => {
    print(`${now.slice(0, 19).replace('T', ' ')}  ${actor.padEnd(10)}  ${sentence}`)
    details.forEach((detail) => print(`${' '.repeat(33)}${detail}`))
  }
  const say = async (actor: Actor, sentence: string, ...details: string[]): Promise<void> =>
    line(String((await admin.get('/__local/clock')).body.now), actor, sentence, ...details)
  const chapter = (title: string): void => print(`\n${title}`)
  return { line, say, chapter }
}
