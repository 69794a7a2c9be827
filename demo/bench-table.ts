/** The middle of several measurements: one that the machine interrupted does not count. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5)

/** The value that so large a part of the measurements stays below. */
export const percentile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0

/** Prints rows under their titles, numbers to the right. */
export function printTable(titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [titles, ...rows]
  const widths = titles.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  for (const row of all) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
    console.log(cells.join('   '))
  }
}
