/** Namespaces of WordprocessingML, as Word writes it usually and in its strict form. */
const WORD_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Whether an element is one of Word's own, and not of a drawing or an extension. */
export function isWordElement({ namespace }: { readonly namespace: string }): boolean {
  return WORD_NAMESPACES.has(namespace);
}
