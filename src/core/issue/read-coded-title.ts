/** Names of errors; standards, hashes and the like look alike. */
const CODE =
  /^(?!(?:SHA|MD|UTF|ISO|RFC|AES|RSA|KB|CP|CVE)-?\d)(?:[A-Z]{1,8}-?\d{3,6}|[A-Z]{2,}(?:-[A-Z]*\d+[A-Z\d]*)+|[A-Z]{2,}(?:-[A-Z\d]+)*-\d+)$/;
const TITLE = /^(\S+(?:(?:,? (?:or|and|und|oder|ou|et) |, )\S+){0,3}?)\s*(?::|\s[–—-])\s+(\S.*)$/su;

/** What a title says of an error: by which codes it goes, and the message. */
export interface CodedTitle {
  codes: string[];
  message: string;
}

/**
 * Reads a title as references of messages have them; null for any other.
 *
 * `ORA-01017: logon denied` → `ORA-01017`, `logon denied`
 * `ST-01 or ST-MF-02: The report is lost.` → both, `The report is lost.`
 */
export function readCodedTitle(title: string): CodedTitle | null {
  const [, names = '', message = ''] = TITLE.exec(title.trim()) ?? [];
  const codes = names.split(/,? (?:or|and|und|oder|ou|et) |, /);
  return message !== '' && codes.every((code) => CODE.test(code)) ? { codes, message } : null;
}
