import type { FromSchema, JSONSchema } from 'json-schema-to-ts'

/** What a payload schema may be: JSON Schema as OpenAPI 3.1 embeds it. */
export type Schema = JSONSchema

/** Drops the `[x: string]: unknown` that open objects bring, so that a misspelt field is a compile error. */
type Known<T> = T extends readonly (infer I)[]
  ? readonly Known<I>[]
  : T extends object
    ? string extends keyof T
      ? { readonly [K in keyof T as string extends K ? never : K]: Known<T[K]> }
      : { readonly [K in keyof T]: Known<T[K]> }
    : T

/** The type of a valid payload. */
export type Of<S extends Schema> = Known<FromSchema<S>>
