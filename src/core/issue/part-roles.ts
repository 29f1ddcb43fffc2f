import type { Part } from './part.ts';

/** A part about what is seen: symptoms, an error, another wording of it. */
export function isSymptom(part: Part): boolean {
  const role = part.label?.role;
  return role === 'symptom' || role === 'error' || role === 'variant';
}

/** A part about what to do; how to find out comes first in it. */
export function isFix(part: Part): boolean {
  const role = part.label?.role;
  return role === 'resolution' || role === 'workaround' || role === 'diagnosis';
}

export function isCause(part: Part): boolean {
  return part.label?.role === 'cause';
}

/** A part of an issue, as opposed to a topic of its own. */
export function isField(part: Part): boolean {
  return isSymptom(part) || isFix(part) || isCause(part);
}

/** A part that no issue is sought in: summary, references, notes, status. */
export function isAside(part: Part): boolean {
  const role = part.label?.role;
  return role === 'more' || role === 'status' || role === 'summary';
}

/** Whether a part holds its own cause or fix, at any depth: then it can be an issue by itself. */
export function ownsAnswer(part: Part): boolean {
  return part.parts.some((inner) => isFix(inner) || isCause(inner) || ownsAnswer(inner));
}

/** Whether two parts carry the same number of the same thing: `Error 1` and `Error 1: Sign in`. */
export function isSameInstance(part: Part, other: Part): boolean {
  if (part.label === null || other.label === null) {
    return part.title.toLowerCase() === other.title.toLowerCase();
  }
  return (
    part.label.role === other.label.role &&
    part.label.ordinal === other.label.ordinal &&
    (part.label.ordinal !== null || part.label.name === other.label.name)
  );
}
