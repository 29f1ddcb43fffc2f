/** How a block of code is read by what runs it; null for what isn't known, or has other rules. */
export type Shell = 'posix' | 'powershell' | null;

/** Tells the shell from the language of a code block: `pwsh` → `powershell`, `console` → null */
export function shellOf(language: string): Shell {
  const name = language.toLowerCase().replace(/[-_](?:interactive|nocode)$/, '');
  if (/^(?:powershell|pwsh|ps1?|posh|azurepowershell)$/.test(name)) return 'powershell';
  return /^(?:bash|sh|zsh|ksh|dash|shell|azurecli)$/.test(name) ? 'posix' : null;
}
