import type { XmlElement } from './read-xml';

/** The elements right inside another, of one name or of any. */
export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  );
}

export function firstChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childElements(element, name)[0];
}

/** All elements of a name at any depth, in order; those inside one that was found are found as well. */
export function allElements(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allElements(child, name),
  ]);
}

/** All text in an element, at any depth. */
export function textContent(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}
