import type { SchemaError } from './validate'

type Issue = { readonly path: string; readonly message: string }

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
}

/** A name as a part of a JSON pointer (RFC 6901). */
const pointer = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1')

const SENTENCES: Readonly<Record<string, (params: SchemaError['params']) => string>> = {
  required: () => 'is missing',
  additionalProperties: () => 'is not a known field (free fields begin with x-)',
  type: ({ type }) => `must be ${TYPES[String(type)] ?? String(type)}`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  pattern: ({ pattern }) => `must match ${String(pattern)}`,
  format: () => 'must be a time in ISO 8601 with an offset or Z, as 2026-11-22T22:00:00+01:00',
  minLength: ({ limit }) => `must have ${String(limit)} or more characters`,
  maxLength: ({ limit }) => `must have ${String(limit)} or fewer characters`,
  minItems: ({ limit }) => `must have ${String(limit)} or more entries`,
  maxItems: ({ limit }) => `must have ${String(limit)} or fewer entries`,
  minimum: ({ limit }) => `must be ${String(limit)} or more`,
  maximum: ({ limit }) => `must be ${String(limit)} or less`,
}

const issue = ({ instancePath, keyword, params }: SchemaError): Issue => {
  const field = params['missingProperty'] ?? params['additionalProperty']
  return {
    path: field === undefined ? instancePath : `${instancePath}/${pointer(String(field))}`,
    message: (SENTENCES[keyword] ?? (() => `fails ${keyword}`))(params),
  }
}

/** What a validator complained of, as path and sentence. */
export const issuesOf = (errors: readonly SchemaError[] | null | undefined): readonly Issue[] =>
  (errors ?? []).map(issue)
