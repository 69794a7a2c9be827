import type { Kernel } from './types'

const WOUND = 'local.clock.wound_ms'

/** How far an instance that keeps its data was wound on, so that its time never runs backwards over a restart. */
export function restoreClock(kernel: Kernel): void {
  if (!isKept(kernel)) return
  const wound = Number(kernel.properties.get(WOUND, '0'))
  const already = kernel.clock.now() - Date.now()
  if (wound > already) kernel.clock.wind(Math.round(wound - already))
}

/** To be called after winding. */
export function rememberClock(kernel: Kernel): void {
  if (!isKept(kernel)) return
  kernel.properties.set(WOUND, String(Math.round(kernel.clock.now() - Date.now())))
}

const isKept = ({ settings }: Kernel): boolean =>
  settings.dataFolder !== undefined && settings.startAt === undefined
