/**
 * Works something out of an object once, and answers with it for as long as the object lives. For what never changes:
 * forms, their tables, reports that are replaced and never altered.
 */
export function keptPerObject<Of extends object, Result>(workOut: (of: Of) => Result): (of: Of) => Result {
  const kept = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    const known = kept.get(of) ?? { result: workOut(of) };
    kept.set(of, known);
    return known.result;
  };
}
