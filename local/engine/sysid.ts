import { randomBytes } from 'node:crypto'

/** A new sys_id: 32 hexadecimal characters. */
export const newSysId = (): string => randomBytes(16).toString('hex')

/** What the platform takes as a sys_id. */
export const isSysId = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text)
