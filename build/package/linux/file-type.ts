import { REPORT_FILE } from '../program-facts';

/**
 * The report file as a type of its own (freedesktop.org Shared MIME-info Specification). It is JSON inside; known by
 * its ending alone, so that no other JSON file is taken for a report.
 */
export function fileTypeDefinition(): string {
  const { mimeType, description, extension } = REPORT_FILE;
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${mimeType}">
    <comment>${description}</comment>
    <sub-class-of type="application/json"/>
    <icon name="${iconOfFileType()}"/>
    <glob pattern="*.${extension}"/>
  </mime-type>
</mime-info>
`;
}

/** The name icon themes find the icon of the type by. */
export function iconOfFileType(): string {
  return REPORT_FILE.mimeType.replace('/', '-');
}
