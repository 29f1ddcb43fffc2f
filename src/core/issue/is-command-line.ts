import { CMDLET } from './powershell-verbs.ts';

const PROGRAMS =
  'ansible ansible-playbook ant apk apt apt-get at aws awk az bcdedit bootrec brew bundle cargo cat cd certreq certutil chkdsk chmod chown choco cmdkey composer conda consul cp cscript curl dcdiag defrag del df dig dir diskpart dism dmesg dnf docker docker-compose dotnet du echo eksctl esxcli exec export find firewall-cmd flatpak free fsutil gcc gcloud gem getent git gitlab-backup gitlab-ctl gitlab-rails gitlab-rake gitlab-runner go govc gpg gpresult gpupdate gradle grep gsutil helm host hostname icacls ifconfig iisreset insmod ip ipconfig iptables istioctl java javac journalctl keytool kill killall kind kinit klist ksetup kubeadm kubectl launchctl ldapsearch ldd less ln locate logman ls lsmod lsnrctl lsof make minikube mkdir modprobe mongo mongosh mount msiexec mv mvn mysql mysqldump nbtstat nc net netcat netdom netsh netstat nginx nltest nmap node nohup nomad npm npx nslookup ntdsutil nuget oc openssl packer pacman passwd pathping perl php ping pip pip3 pkill pnpm podman poetry powercfg powershell ps psql pwsh python python3 rails rake rd redis-cli reg regsvr32 repadmin restorecon rm rman rmdir robocopy route rpm rsync ruby rundll32 runas sc schtasks scp screen secedit sed semanage service set setenforce setsebool setspn setx sfc sftp sh shutdown slmgr snap source sqlcmd sqlplus ss ssh ssh-add ssh-keygen strace su sudo sysctl systemctl systeminfo tail takeown tar taskkill tasklist tcpdump telnet terraform timedatectl top touch tracert traceroute tsh ufw umount unset update-ca-certificates usermod vault vi vim virsh vmkfstools vmkping w32tm wbadmin wecutil wevtutil wget where which whoami winget winrm wmic wsl xcopy xcode-select yarn yum zypper';
const KNOWN: ReadonlySet<string> = new Set(PROGRAMS.split(' '));

const ASSIGNED_TO = /^\$\w[\w.:]*\s*=\s*/;
const VARIABLE = /^\$[A-Za-z_]\w*(?:\.[\w.]+(?:\(|\s*=)|\s*[+]?=\s*\S)/;
const INVOKED =
  /^(?:&\s*["'.$]|\.\.?[\\/][\w.-]+[\w\\/.-]*(?:\s|$)|["']?(?:[A-Za-z]:\\|%\w+%\\)[^"'\n]*\.(?:exe|cmd|bat|ps1|com|vbs|msc)["']?\s+\S|\/(?:usr|opt|bin|sbin|etc)\/\S*[^\s/]\s+-?\S|\[\w[\w.]*\]::)/i;
const REQUEST = /^(?:GET|PUT|POST|DELETE|HEAD|PATCH)\s+\/?[\w.*%{<-]\S*/;
const ASSIGNED = /^[A-Za-z_]\w*=\S.*\s(?:-\w|&&|\|)/;
const QUERY =
  /^(?:SELECT|UPDATE|INSERT INTO|DELETE FROM|ALTER|CREATE|DROP|GRANT|SHOW|EXEC|TRUNCATE)\s+\S+\s+\S/;
const FLAGGED = /^[a-z][\w.+-]*(?:\s+[\w./:@=-]+){0,3}\s+--?[A-Za-z]/;

/** What programs answer with, though it begins with their name: `npm ERR! …`, `docker: Error …`. */
const MESSAGE =
  /^(?:npm (?:WARN|ERR!)|\w[\w.-]* ?: (?:error|fatal|warning|permission|cannot|command not found)\b|(?:error|fatal|warning|exception|traceback)\b ?[:(]|(?:permission|access) denied\b)/i;

/**
 * Tells a command line from other code: file names, values, keys, names of cmdlets.
 *
 * `Get-Service "msoidsvc"`, `docker ps -a`, `$list.Update()` are; `Get-Service`, `True`,
 * `/etc/hosts` aren't.
 *
 * @param displayed true for a line of a code block, where a bare name is a command, too
 */
export function isCommandLine(text: string, displayed = false): boolean {
  const line = text.trim();
  if (line.length < 2 || line.length > 2000 || /^(?:https?|ftp):\/\/\S+$/.test(line)) return false;
  if (MESSAGE.test(line)) return false;
  if (CMDLET.test(line.replace(ASSIGNED_TO, ''))) {
    return displayed || /\s\S/.test(line);
  }
  if (VARIABLE.test(line) || INVOKED.test(line) || ASSIGNED.test(line)) return true;
  if (REQUEST.test(line) || QUERY.test(line)) return true;
  const bare = line
    .replace(/^(?:sudo|exec|time|env)\s+(?:-\w+\s+)*/, '')
    .replace(/^(?:[A-Z_][A-Z0-9_]*=\S*\s+)+/, '');
  const [word = '', ...rest] = bare.split(/\s+/);
  const name = (word.split(/[\\/]/).at(-1) ?? word).replace(
    /\.(?:exe|cmd|bat|sh|ps1|msc|com|vbs)$/i,
    '',
  );
  if (KNOWN.has(name.toLowerCase()) && /^[a-z0-9./\\:_-]+(?:\.exe)?$/i.test(word)) {
    if (word !== word.toLowerCase() && !/\.exe$/i.test(word) && !displayed) return false;
    if (rest.length > 0) return !isSentence(rest);
    return displayed;
  }
  return FLAGGED.test(line) && !/[.!?]$/.test(line);
}

/** `find the file that …` is prose: several plain words, no flag, path or operator among them. */
function isSentence(words: readonly string[]): boolean {
  return words.length > 4 && words.every((word) => /^[A-Za-z',.’]+$/.test(word));
}
