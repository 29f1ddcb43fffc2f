/** One of several values that a document tells apart. */
export interface Choice {
  /** What has the value, as the start of a sentence: `The startup type is`. */
  stem: string;
  value: string;
}

const IS = /^(.+?) (is|are|is set to|equals|shows|says|reads|returns) (?!not\b)(.{1,40})$/i;

/**
 * Reads a condition that names one value of something that may have others; null for any other.
 *
 * `the startup type is Manual` → `{ stem: "The startup type is", value: "Manual" }`
 */
export function findChoice(condition: string): Choice | null {
  const [, subject, verb, value] = IS.exec(condition.trim()) ?? [];
  if (!subject || !verb || !value || subject.split(' ').length > 8) return null;
  const stem = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb}`;
  return { stem, value };
}
