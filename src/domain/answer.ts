/** A decision's outcome: a value, or a refusal with a name (a throw is a bug, never a refusal). */
export type Answer<Value, Refusal extends string> = Yes<Value> | No<Refusal>

export interface Yes<Value> {
  ok: true
  value: Value
}

export interface No<Refusal extends string> {
  ok: false
  refusal: Refusal
  /** What the refusal is about: an input path, a person's id, a field. */
  about?: string
}

/** Says yes with a value. */
export function yes<Value>(value: Value): Yes<Value> {
  return { ok: true, value }
}

/** Says no by name; `about` points at the part that is refused. */
export function no<Refusal extends string>(refusal: Refusal, about?: string): No<Refusal> {
  return about === undefined ? { ok: false, refusal } : { ok: false, refusal, about }
}
