import { randomUUID } from 'node:crypto';
import type { Report } from '#shared/report/report';
import type { DocumentKind } from '../imports/document-reading';

/** A document that shows something else than it carries. */
export interface DifferingDocument {
  readonly shownName: string;
  readonly kind: DocumentKind;
  /** What it carries, as it would be opened. */
  readonly report: Report;
  readonly sealIntact: boolean | undefined;
  /** What it carries, to be held against what it shows. */
  readonly data: Report;
  readonly shown: Report;
  readonly notes: readonly string[];
}

/** Documents that were opened in this run and wait for the person to say which of the two to go on with. */
export class DifferingDocuments {
  readonly #documents = new Map<string, DifferingDocument>();

  /** The id the page knows it by. */
  add(document: DifferingDocument): string {
    const id = randomUUID();
    // The person is asked about one at a time, and two whole reports are kept for it.
    this.#documents.clear();
    this.#documents.set(id, document);
    return id;
  }

  of(id: string): DifferingDocument | undefined {
    return this.#documents.get(id);
  }

  settled(id: string): void {
    this.#documents.delete(id);
  }
}
