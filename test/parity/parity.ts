/** An answer; the body is read as JSON where it is JSON. */
export type Answer = {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  // Cases read answers by path; a wrong path fails the comparison.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  readonly body: any
}

export type Credentials = { readonly userName: string; readonly password: string }

export type Sent = {
  /** An object goes as JSON, a string as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** `admin` where nothing is said. */
  readonly as?: 'admin' | 'nobody' | Credentials
}

/** An instance as a case sees it: the stand-in, or a real one. */
export type Target = {
  call(method: string, path: string, sent?: Sent): Promise<Answer>
  /** A record by the Table API, removed when the case is over. Returns its sys_id. */
  make(table: string, values: Readonly<Record<string, unknown>>): Promise<string>
  /** A new user with these roles, removed when the case is over. */
  user(...roles: readonly string[]): Promise<Credentials>
  /** Runs a function body as a background script; its returned value crosses as JSON. The app's scope unless told another. */
  script(body: string, options?: { readonly scope?: string }): Promise<unknown>
}

/** How we know that the platform does so. */
export type Evidence = {
  /** Official documentation; somebody's record of a real instance; neither, so taken to be so. */
  readonly kind: 'documented' | 'seen' | 'assumed'
  /** The page or the record; for what is assumed why, and how to find out. */
  readonly source: string
}

/** One behaviour of the platform, with its evidence, as something that can be asked of an instance. */
export type Case = {
  readonly surface: string
  /** A sentence, unique within its surface. */
  readonly says: string
  readonly evidence: Evidence
  /** Why it cannot be asked of a real instance. */
  readonly only?: string
  /** A refusal of the stand-in's own (501): the platform has it, we do not speak it. Never asked of a real instance. */
  readonly refused?: true
  run(target: Target): Promise<unknown>
  /** What `run` gives, compared deeply. */
  readonly gives: unknown
}
