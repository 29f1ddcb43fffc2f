const SHELLS =
  /^(?:powershell|pwsh|ps1?|posh|azurepowershell|azurecli|bash|sh|zsh|fish|ksh|shell|cmd|bat|batch|dos|commandline|cli|mysql|psql|kusto-cli)(?:[-_](?:interactive|nocode|cli))?$/i;
const SESSIONS =
  /^(?:[\w-]*-(?:cli|console|session)|console|shell-?session|sh-?session|bash-?session|terminal|powershell-?console|pwsh-?session|shellsession|session)$/i;
const OUTPUTS =
  /^(?:output|text|txt|plain(?:text)?|logs?|adoc|asciidoc|none|error|err|stdout|stderr|http|no-?highlight|nohighlight|raw|syslog|console-?output|response|results?|dialog|trace|stack-?trace|traceback)$/i;

/**
 * What a code block's language says about it. Authors also write `powershell` above output, so
 * the surroundings have the last word.
 */
export function fenceKind(
  lang: string | null | undefined,
): 'shell' | 'session' | 'output' | 'none' | 'data' {
  const name = (lang ?? '').replace(/^\{?\.?/, '').replace(/[\s,{}].*$/, '');
  if (name === '') return 'none';
  if (SHELLS.test(name)) return 'shell';
  if (SESSIONS.test(name)) return 'session';
  return OUTPUTS.test(name) ? 'output' : 'data';
}
