/** A text of at most so many characters, shortened so that everyone sees it. */
export const shortened = (text: string, max: number, sign = '…'): string =>
  text.length <= max ? text : text.slice(0, Math.max(0, max - sign.length)) + sign
