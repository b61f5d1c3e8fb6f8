/** A draft that is not (or no longer) in the library, or that cannot be read; the message is for the person. */
export class DraftUnavailable extends Error {
  override readonly name: string = 'DraftUnavailable';
}

/** A draft whose file is damaged, and of which there is something to go on with. */
export class DraftDamaged extends DraftUnavailable {
  override readonly name = 'DraftDamaged';
}
