const REMOTE =
  'New-PSSession : [x.example.com] Connecting to remote server x.example.com failed with the following error message : ';
const HELP = ' For more information, see the about_Remote_Troubleshooting Help topic.';

/** Errors of other products, and neighbours that share most of their words with documented ones. */
export const UNKNOWN_ERRORS: readonly string[] = [
  `${REMOTE}Access is denied.${HELP}`,
  `${REMOTE}The WinRM client cannot process the request because the server name cannot be resolved.${HELP}`,
  `${REMOTE}The WinRM client cannot process the request. Digest authentication is currently disabled in the client configuration. Change the client configuration and try the request again.${HELP}`,
  `${REMOTE}The WS-Management service cannot process the request. The service is configured to not accept any remote shell requests.${HELP}`,
  `${REMOTE}WinRM cannot complete the operation. Verify that the specified computer name is valid, that the computer is accessible over the network, and that a firewall exception for the WinRM service is enabled and allows access from this computer.${HELP}`,
  `${REMOTE}The WS-Management service cannot process the request. The maximum number of concurrent operations for this user has been exceeded. Close existing operations for this user, or raise the quota for this user.${HELP}`,
  'The maximum number of concurrent operations for this tenant has been exceeded.',
  'Get-CsWebTicket : Failed to connect to the LDAP servers. Make sure the firewall allows port 389.',
  "Import-Module : The specified module 'MSOnline' was not loaded because no valid module file was found in any module directory.",
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:80 failed: port is already allocated.',
  'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree\nnpm ERR! Could not resolve dependency:',
  "npm ERR! Error: EACCES: permission denied, access '/usr/local/lib/node_modules'",
  'ssh: connect to host example.com port 22: Connection refused',
  'ann@example.com: Permission denied (publickey,password).',
  "fatal: unable to access 'https://git.example/a.git/': Failed to connect to git.example port 443: Timed out",
  'error: failed to push some refs to origin',
  'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nModuleNotFoundError: No module named \'requests\'',
  'psql: error: FATAL: password authentication failed for user "postgres"',
  "Login failed for user 'sa'. Reason: Password did not match that for the login provided. [CLIENT: 10.0.0.1]",
  'Logon failure: the user has not been granted the requested logon type at this computer.',
  "Error: ENOSPC: System limit for number of file watchers reached, watch '/app'",
  'FATAL: remaining connection slots are reserved for non-replication superuser connections',
  'Could not load file or assembly or one of its dependencies. The system cannot find the file specified.',
  "Set-ExecutionPolicy : Access to the registry key 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell' is denied.",
  'File C:\\temp\\a.ps1 cannot be loaded. The file C:\\temp\\a.ps1 is not digitally signed. You cannot run this script on the current system.',
  'java.lang.OutOfMemoryError: Java heap space\n\tat com.example.App.main(App.java:12)',
  'E: Could not get lock /var/lib/dpkg/lock-frontend - open (11: Resource temporarily unavailable)',
  'curl: (60) SSL certificate problem: unable to get local issuer certificate',
  'x509: certificate signed by unknown authority',
  'My printer does not print and I have tried everything, please help',
];
