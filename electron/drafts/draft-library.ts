import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { openDraft } from '#shared/ipc/schemas';
import type { Report } from '#shared/report/report';
import { untiedWords } from '../imports/untied-words';
import { adoptStaged } from './adopt-staged';
import type { DraftLibraryOptions, DraftSaveParts, DraftWriteParts } from './draft-library-options';
import { type DraftNote, openDraftNotes } from './draft-notes';
import { DraftOrder } from './draft-order';
import type { DraftSummary } from './draft-summary';
import { DraftDamaged, DraftUnavailable, inWords } from './draft-unavailable';
import { dueInBin } from './due-in-bin';
import { type DamagedDraft, KnownDrafts, type SetAsideFile } from './known-drafts';
import { PreviousReports } from './previous-reports';
import { ReportFolder } from './report-folder';
import { tidyFolder } from './tidy-folder';

export type OpenDraft = z.output<typeof openDraft>;

/** The drafts of this computer: one store file each, so that a damaged one takes no other with it. */
export class DraftLibrary {
  readonly #options: DraftLibraryOptions;
  readonly #notes;
  readonly #files: ReportFolder;
  readonly #previous: PreviousReports;
  readonly #order: DraftOrder;
  readonly #known: KnownDrafts;

  constructor(options: DraftLibraryOptions) {
    this.#options = options;
    const { folder, previousFolder, notesFolder, writer, now } = options;
    const mayWrite = () => this.#mayWrite();
    this.#notes = openDraftNotes({
      folder: notesFolder,
      writer,
      now,
      mayWrite,
      onSetAside: options.onNotesSetAside,
    });
    this.#order = new DraftOrder(this.#notes);
    this.#files = new ReportFolder({
      folder,
      writer,
      now,
      mayWrite,
      onDamaged: (id, message) => this.#known.tellLost(id, message),
    });
    this.#previous = new PreviousReports({ folder: previousFolder, writer, now, mayWrite });
    this.#known = new KnownDrafts({
      folder,
      indexFolder: notesFolder,
      notes: this.#notes,
      mayWrite,
      onFailure: options.onFailure,
      remedyFor: options.remedyFor,
      writeWhole: (id, report) => this.#write(id, report),
      putAside: (id) => this.#files.putAside(id),
      onFound: (headings) => this.#order.take(headings),
      onLooked: async () => {
        if (mayWrite()) await this.#tidy();
      },
    });
  }

  /** Forgets what was read: somebody else may have changed every file since. */
  readAnew(): void {
    this.#known.lookAnew();
    this.#previous.forgetAll();
    this.#notes.readAgain();
  }

  /** Drafts in use, the last saved first, and the files that gave no draft since the program was started. */
  async list(): Promise<{ drafts: DraftSummary[]; damaged: DamagedDraft[]; setAside: SetAsideFile[] }> {
    await this.#known.looked();
    await this.#known.lookAgain();
    const drafts = this.#known
      .summaries()
      .filter(({ removedAt, practice }) => removedAt === undefined && practice === undefined);
    const sorted = drafts.sort((a, b) => this.#order.compare(a.id, b.id));
    return { drafts: sorted, damaged: this.#known.damaged(), setAside: this.#known.setAside() };
  }

  /** Drafts in 回收站, the last removed first. */
  async listRemoved(): Promise<DraftSummary[]> {
    await this.#known.looked();
    const removed = this.#known
      .summaries()
      .filter(({ removedAt, practice }) => removedAt !== undefined && practice === undefined);
    return removed.sort((a, b) => (b.removedAt ?? '').localeCompare(a.removedAt ?? ''));
  }

  /** The practice report: more than one is there only where files were copied in, and the last saved is meant. */
  async practice(): Promise<DraftSummary | undefined> {
    await this.#known.looked();
    return this.#practices().sort((a, b) => this.#order.compare(a.id, b.id))[0];
  }

  /**
   * Throws practice reports away for good, with all that lies beside them: all but `keptId`. 回收站 is for drafts.
   *
   * @throws the system's error when the disk refuses
   */
  async discardPractice(keptId?: string): Promise<void> {
    await this.#known.looked();
    for (const { id } of this.#practices()) if (id !== keptId) await this.#purge(id);
    await this.#attempt(() => this.#notes.flush());
  }

  #practices(): DraftSummary[] {
    return this.#known.summaries().filter(({ practice }) => practice === true);
  }

  /**
   * @param previous last year's report, where the new one begins from it
   * @throws the system's error when the new draft cannot be written
   */
  async create(report: Report, previous?: Report): Promise<OpenDraft> {
    await this.#known.looked();
    const id = randomUUID();
    // In this order: a last year's report without its draft harms nobody.
    if (previous !== undefined) await inWords(() => this.#previous.keep(id, previous));
    await this.#write(id, report);
    return { summary: this.#known.summary(id), report, ...(previous === undefined ? {} : { previous }) };
  }

  /**
   * Takes a draft in under its own id with what is known about it, as a backup brings it, in place of one that is there.
   *
   * @throws DraftUnavailable for a report that would not open again; the system's error when the disk refuses
   */
  async takeIn(id: string, report: Report, notes: DraftNote): Promise<void> {
    await this.#known.looked();
    await this.#write(id, report);
    await this.#notes.write(id, notes);
  }

  /** What is known about a draft beside its report. @throws DraftUnavailable for a draft that is gone */
  async notesOf(id: string): Promise<DraftNote> {
    await this.#known.heading(id);
    return this.#notes.of(id);
  }

  /** @throws DraftUnavailable with the sentence for the person */
  async open(id: string): Promise<{ draft: OpenDraft; notice?: string }> {
    const { report, untied } = await this.#read(id);
    const { place } = this.#notes.of(id);
    const { report: previous, message = '' } = await this.#previous.of(id);
    const notice = `${untiedWords(untied)}${message}`;
    const draft = {
      summary: this.#known.summary(id),
      report,
      ...(place === undefined ? {} : { place }),
      ...(previous === undefined ? {} : { previous }),
    };
    return notice === '' ? { draft } : { draft, notice };
  }

  /** The report of a draft, as it lies on the disk. @throws DraftUnavailable with the sentence for the person */
  async read(id: string): Promise<Report> {
    return (await this.#read(id)).report;
  }

  async #read(id: string): Promise<{ report: Report; untied: number }> {
    await this.#known.looked();
    if (!this.#known.isDamaged(id)) await this.#known.heading(id);
    const reading = await this.#files.read(id);
    if (!('content' in reading)) {
      const settled = reading.isDamaged ? await this.#known.settleDamage(id, reading.message) : undefined;
      if (settled === 'choice') throw new DraftDamaged(reading.message);
      if (settled !== undefined) return { report: settled, untied: 0 };
      throw new DraftUnavailable(reading.message);
    }
    this.#known.remember(id, reading.content);
    return { report: reading.content.report, untied: reading.untied };
  }

  /**
   * Goes on with a report in place of a damaged file, which is put aside.
   *
   * @returns in words what became of the file
   * @throws DraftUnavailable for a draft that is not damaged; the system's error when the disk refuses, and the file
   * then stays as it was
   */
  async replaceDamaged(id: string, report: Report): Promise<string> {
    if (!this.#known.isDamaged(id)) throw new DraftUnavailable('这份草稿没有损坏，或者已经处理过了。');
    let words = '';
    const onDamaged = (_id: string, message: string) => {
      words = message;
    };
    await this.#write(id, report, { onDamaged });
    if (this.#notes.of(id).removedAt !== undefined) await this.#notes.write(id, { removedAt: undefined });
    return words;
  }

  /** Last year's report of a draft, for checking it; undefined where there is none that can be read. */
  async previousOf(id: string): Promise<Report | undefined> {
    return (await this.#previous.of(id)).report;
  }

  /**
   * Keeps last year's report beside a draft, in place of the one it had; undefined takes it away.
   *
   * @throws DraftUnavailable for a draft that is gone; the system's error when the disk refuses
   */
  async keepPrevious(id: string, previous: Report | undefined): Promise<void> {
    await this.#known.heading(id);
    if (previous === undefined) await this.#previous.remove(id);
    else await inWords(() => this.#previous.keep(id, previous));
  }

  /**
   * Saves the report of a draft.
   *
   * @returns the ISO time of the save; the bytes are on disk by then
   * @throws DraftUnavailable for a draft that is gone or would not open again; the system's error when the disk refuses
   */
  async save(id: string, report: Report, parts: DraftSaveParts = {}): Promise<string> {
    // What was begun as a practice stays one, whatever the page hands over.
    const isPractice = (await this.#known.heading(id)).practice === true;
    return this.#write(id, isPractice ? { ...report, practice: true } : report, parts);
  }

  async rename(id: string, name: string): Promise<DraftSummary> {
    await this.#known.heading(id);
    await this.#notes.write(id, { name });
    return this.#known.summary(id);
  }

  /** Moves a draft to 回收站. */
  async remove(id: string): Promise<void> {
    await this.#known.heading(id);
    const removedAt = this.#options.now().toISOString();
    await this.#notes.write(id, { removedAt, removedOnDay: this.#notes.days().count });
  }

  async restore(id: string): Promise<void> {
    await this.#known.heading(id);
    await this.#notes.write(id, { removedAt: undefined, removedOnDay: undefined });
  }

  /** Remembers which version of the draft went out as a formal export. The export stands even if this is not kept. */
  markExported(id: string, digest: string): void {
    this.#notes.remember(id, { exportedDigest: digest });
    void this.#attempt(() => this.#notes.flush());
  }

  /** Writes what was only remembered; to be waited for before the program ends. */
  close(): Promise<void> {
    return this.#attempt(() => this.#notes.flush());
  }

  /** What is due at a start: 回收站 is emptied of what has lain there long enough, left-overs are cleared away. */
  async #tidy(): Promise<void> {
    const { folder, previousFolder, notesFolder, writer, now } = this.#options;
    const due = dueInBin(this.#known.ids(), this.#notes, now());
    for (const id of due) await this.#attempt(() => this.#purge(id));
    await this.#attempt(() => adoptStaged(previousFolder));
    for (const place of [folder, previousFolder, notesFolder])
      await this.#attempt(() => tidyFolder(place, writer));
  }

  #mayWrite(): boolean {
    return this.#options.mayWrite?.() ?? true;
  }

  /** For what may fail without anybody losing anything, and must not keep the rest from being done. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.onFailure(error);
    }
  }

  async #purge(id: string): Promise<void> {
    // The draft last: while it is there, whatever could not be removed is tried again at the next start.
    await this.#previous.remove(id);
    await this.#files.remove(id);
    this.#known.forget(id);
    this.#notes.forget(id);
    this.#options.onPurged?.(id);
  }

  /**
   * The report, and with it the order of the drafts and the page a person is on, where they have changed. Where on the
   * page may be lost, and changes far more often.
   */
  async #write(id: string, report: Report, { place, ...parts }: DraftWriteParts = {}): Promise<string> {
    const content = await inWords(() => this.#files.write(id, report, parts));
    this.#known.remember(id, content);
    const isMoved = this.#order.saved(id);
    const isOtherPage = place !== undefined && this.#notes.of(id).place?.page !== place.page;
    if (place !== undefined) this.#notes.remember(id, { place });
    // The report is saved, whatever becomes of its notes.
    if (isMoved || isOtherPage) await this.#attempt(() => this.#notes.flush());
    return content.savedAt;
  }
}
