import type { PageDocument } from '#shared/layout/page-document';

/** What a document says of itself, whatever its format. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** The program that made it. */
  readonly creator: string;
  /**
   * The date it says it was made: the end of the report year. The clock would make two copies of the same report
   * differ; this way the same report is the same file, byte by byte.
   */
  readonly date: Date;
  /** Full digest of the report file it was made from. */
  readonly digest: string;
}

/** The name under which every document keeps the digest among its own properties. */
export const DIGEST_PROPERTY = 'ReportDigest';

export function documentFacts({ title, metadata }: Pick<PageDocument, 'title' | 'metadata'>): DocumentFacts {
  const { unitName, reportYear, template, digest } = metadata;
  return {
    title,
    author: unitName,
    subject: `${reportYear}年政府信息公开工作年度报告（${template}格式）`,
    keywords: `政府信息公开, 年度报告, sha-256:${digest}`,
    creator: '政府信息公开年报',
    date: new Date(Date.UTC(reportYear, 11, 31)),
    digest,
  };
}
