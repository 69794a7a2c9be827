import fc from 'fast-check'

const isHalf = (point: number): boolean => point >= 0xd800 && point <= 0xdfff

/** Texts of any code points but halves of pairs: fast-check's own unit 'binary' takes a second and a half to set up. */
export const anyText = (maxLength = 20): fc.Arbitrary<string> =>
  fc
    .array(
      fc.integer({ min: 0, max: 0x10ffff }).filter((point) => !isHalf(point)),
      { maxLength },
    )
    .map((points) => String.fromCodePoint(...points))
