import { DraftUnavailable } from '../drafts/draft-unavailable';
import { fileFailure, isFileFailure } from '../files/file-failure';

/** What the person is told of work that threw; undefined for a fault of ours, of which there is nothing to tell. */
export function failureInWords(error: unknown): string | undefined {
  if (error instanceof DraftUnavailable) return error.message;
  return isFileFailure(error) ? `没有完成：${fileFailure(error)}。` : undefined;
}
