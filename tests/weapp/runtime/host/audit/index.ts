export function audit(): object {
  return {}
}
