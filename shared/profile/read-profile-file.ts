import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { FILE_FORMAT, PROFILE_FORMAT } from '../report/report-file';
import { type JsonReading, readJsonText } from './json-text';
import type { LocalProfile } from './local-profile';
import { MAX_PROFILE_BYTES } from './profile-limits';
import { meaningFaults } from './profile-meaning';
import { profileFileSchema } from './profile-schema';
import { shapeFault } from './shape-fault';
import { placeAt, type TextFault } from './text-place';

export const PROFILE_FORMAT_VERSION = 1;
/** File name extension of a profile file (年度要求), without the dot; what a file is, its content decides. */
export const PROFILE_EXTENSION = 'ndyq';

export interface ProfileProblem {
  /** Counted from 1; absent where the file as a whole is not what it should be. */
  readonly line?: number;
  readonly column?: number;
  /** Where, what and what to do, for the screen and for stderr: `第 12 行第 5 列：…`. */
  readonly message: string;
}

export type ProfileOutcome =
  | { readonly ok: true; readonly profile: LocalProfile }
  | { readonly ok: false; readonly problem: ProfileProblem };

/** Reads the text of a profile file. Never throws: a bad file is answered with the line that is wrong. */
export function readProfileFile(fileText: string): ProfileOutcome {
  const text = fileText.replace(/^\ufeff/, '');
  // Three bytes at most for a UTF-16 unit: whatever comes from a file within its limit is let through.
  if (text.length > MAX_PROFILE_BYTES) return { ok: false, problem: { message: tooLargeWords() } };
  const json = readJsonText(text);
  if (!json.ok) return refused(text, json.fault);
  const fault = headFault(json);
  if (fault !== undefined) return refused(text, fault);
  const shape = profileFileSchema.safeParse(json.value);
  if (!shape.success) return refused(text, shapeFault(json.root, shape.error.issues));
  const { format: _format, formatVersion: _formatVersion, ...profile } = shape.data;
  const first = firstMeaningFault(json.root, profile);
  return first === undefined ? { ok: true, profile } : refused(text, first);
}

/** What is said of a file over the limit, whoever notices it. */
export function tooLargeWords(): string {
  return `文件超过 ${MAX_PROFILE_BYTES / 1024} KB，不像是本地要求文件，没有打开。请确认选对了文件。`;
}

function refused(text: string, { offset, reason }: TextFault): ProfileOutcome {
  const { line, column } = placeAt(text, offset);
  return { ok: false, problem: { line, column, message: `第 ${line} 行第 ${column} 列：${reason}` } };
}

/** Whether the file is a profile at all, and of a version known here: asked before anything else is held against it. */
function headFault({ root, value }: Extract<JsonReading, { ok: true }>): TextFault | undefined {
  const { format, formatVersion } = (root.type === 'object' ? value : {}) as Record<string, unknown>;
  if (format === FILE_FORMAT)
    return at(root, 'format', '这是年报文件，不是本地要求文件。打开年报，请用开始页右下角的“打开”。');
  if (format !== PROFILE_FORMAT)
    return at(
      root,
      'format',
      `这不是本地要求文件：开头应写明 "format": "${PROFILE_FORMAT}"。请确认选对了文件。`,
    );
  if (Number.isInteger(formatVersion) && Number(formatVersion) > PROFILE_FORMAT_VERSION)
    return at(
      root,
      'formatVersion',
      `这个文件用的是更新的格式（第 ${formatVersion} 版，本机能读到第 ${PROFILE_FORMAT_VERSION} 版）。请先更新软件，文件没有改动。`,
    );
  if (formatVersion !== PROFILE_FORMAT_VERSION)
    return at(root, 'formatVersion', `“formatVersion”应是 ${PROFILE_FORMAT_VERSION}。`);
  return undefined;
}

function at(root: Node, key: string, reason: string): TextFault {
  return { offset: (findNodeAtLocation(root, [key]) ?? root).offset, reason };
}

function firstMeaningFault(root: Node, profile: LocalProfile): TextFault | undefined {
  const faults = [...meaningFaults(profile)].map(({ path, reason }) => ({
    offset: (findNodeAtLocation(root, [...path]) ?? root).offset,
    reason,
  }));
  return faults.sort((a, b) => a.offset - b.offset)[0];
}
