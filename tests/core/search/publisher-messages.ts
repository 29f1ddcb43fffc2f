/** Messages of many publishers, by issue, as their documents quote them. */
export const DOCUMENTED: Readonly<Record<string, string>> = {
  k8s_imagepull:
    'Failed to pull image "nginx:1.99": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nginx:1.99": failed to resolve reference "docker.io/library/nginx:1.99": docker.io/library/nginx:1.99: not found',
  k8s_crash: 'Back-off restarting failed container app in pod app-7d4b9c-xyz_default(uid)',
  k8s_pvc: 'pod has unbound immediate PersistentVolumeClaims',
  k8s_forbidden:
    'Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:default" cannot list resource "pods" in API group "" in the namespace "default"',
  docker_sock:
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
  docker_down:
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  git_ref: "error: failed to push some refs to 'git@github.com:org/repo.git'",
  git_merge: 'error: Your local changes to the following files would be overwritten by merge:',
  git_key:
    'git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.',
  npm_eresolve: 'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree',
  npm_eacces:
    'npm ERR! code EACCES\nnpm ERR! syscall access\nnpm ERR! path /usr/local/lib/node_modules',
  npm_enoent:
    "npm ERR! code ENOENT\nnpm ERR! enoent ENOENT: no such file or directory, open '/app/package.json'",
  py_mod: "ModuleNotFoundError: No module named 'requests'",
  py_ssl:
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1129)',
  java_heap: 'java.lang.OutOfMemoryError: Java heap space',
  java_meta: 'java.lang.OutOfMemoryError: Metaspace',
  java_cnf: 'java.lang.ClassNotFoundException: com.mysql.jdbc.Driver',
  sql_login: "Login failed for user 'sa'. (Microsoft SQL Server, Error: 18456)",
  sql_conn:
    'A network-related or instance-specific error occurred while establishing a connection to SQL Server. The server was not found or was not accessible. Verify that the instance name is correct and that SQL Server is configured to allow remote connections. (provider: Named Pipes Provider, error: 40 - Could not open a connection to SQL Server)',
  sql_deadlock:
    'Transaction (Process ID 57) was deadlocked on lock resources with another process and has been chosen as the deadlock victim. Rerun the transaction.',
  pg_auth: 'FATAL: password authentication failed for user "postgres"',
  pg_peer: 'FATAL: Peer authentication failed for user "postgres"',
  pg_conn:
    'could not connect to server: Connection refused Is the server running on host "localhost" (127.0.0.1) and accepting TCP/IP connections on port 5432?',
  aad_50126: 'AADSTS50126: Error validating credentials due to invalid username or password.',
  aad_50020:
    "AADSTS50020: User account 'user@domain.com' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application in that tenant.",
  aad_700016:
    "AADSTS700016: Application with identifier '00000000-0000-0000-0000-000000000000' was not found in the directory 'Contoso'.",
  ndr_511: '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
  ndr_571: '550 5.7.1 Unable to relay for user@example.com',
  win_80070005: 'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))',
  win_rpc: 'The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)',
  tf_lock: 'Error: Error acquiring the state lock',
  tf_prov: 'Error: Failed to query available provider packages',
  nginx_502: 'connect() failed (111: Connection refused) while connecting to upstream',
  nginx_413: 'client intended to send too large body: 10485761 bytes',
  ssh_host: 'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!',
  ssh_perm:
    "WARNING: UNPROTECTED PRIVATE KEY FILE!\nPermissions 0644 for '/home/user/.ssh/id_rsa' are too open.",
  apt_lock:
    'E: Could not get lock /var/lib/dpkg/lock-frontend - open (11: Resource temporarily unavailable)',
  ps_policy:
    'File C:\\Scripts\\a.ps1 cannot be loaded because running scripts is disabled on this system.',
  ps_cmd:
    "The term 'Get-Foo' is not recognized as the name of a cmdlet, function, script file, or operable program.",
  cors: "Access to fetch at 'https://api.example.com/' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  ora_12154: 'ORA-12154: TNS:could not resolve the connect identifier specified',
  ora_12541: 'ORA-12541: TNS:no listener',
  ora_01017: 'ORA-01017: invalid username/password; logon denied',
  ora_00942: 'ORA-00942: table or view does not exist',
  mysql_1045: "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)",
  mysql_2002:
    "ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)",
  mysql_1130: "Host '192.168.1.5' is not allowed to connect to this MySQL server",
  exch_4031: 'Get-MailboxStatistics : The mailbox database is dismounted. Database: DB01.',
  intune_5010: 'Error 0x80180014: Your organization does not support this version of Windows.',
  intune_18: 'Something went wrong. This device is already enrolled. Error code: 0x8018000a',
  azdo_tf:
    'TF401019: The Git repository with name or identifier MyRepo does not exist or you do not have permissions for the operation you are attempting.',
  azdo_nuget:
    'error NU1301: Unable to load the service index for source https://pkgs.dev.azure.com/org/_packaging/feed/nuget/v3/index.json.',
  cs0246:
    "error CS0246: The type or namespace name 'Newtonsoft' could not be found (are you missing a using directive or an assembly reference?)",
  cs0103: "error CS0103: The name 'foo' does not exist in the current context",
  msb3027:
    'error MSB3027: Could not copy "obj\\Debug\\App.exe" to "bin\\Debug\\App.exe". Exceeded retry count of 10. Failed. The file is locked by: "App (1234)"',
  aws_cred:
    'Unable to locate credentials. You can configure credentials by running "aws configure".',
  aws_denied:
    'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
  aws_sig:
    'An error occurred (SignatureDoesNotMatch) when calling the ListBuckets operation: The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  aws_exp:
    'An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired',
  gitlab_runner: 'ERROR: Job failed (system failure): prepare environment: exit status 1.',
  gitlab_422:
    'remote: GitLab: You are not allowed to push code to protected branches on this project.',
  krb_clock: 'kinit: Clock skew too great while getting initial credentials',
  krb_kdc:
    "kinit: Cannot contact any KDC for realm 'EXAMPLE.COM' while getting initial credentials",
  openssl_wv: 'error:1408F10B:SSL routines:ssl3_get_record:wrong version number',
  openssl_hs: 'error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure',
  systemd_fail:
    'Job for nginx.service failed because the control process exited with error code. See "systemctl status nginx.service" and "journalctl -xe" for details.',
  systemd_to: 'Job for mariadb.service failed because a timeout was exceeded.',
  ans_unreach:
    'fatal: [web01]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh: ssh: connect to host web01 port 22: Connection timed out", "unreachable": true}',
  ans_sudo: 'fatal: [web01]: FAILED! => {"msg": "Missing sudo password"}',
  vm_lock: 'Failed to power on virtual machine web01. Unable to access a file since it is locked',
  vm_res:
    'Failed to power on virtual machine web01. Insufficient resources to satisfy configured failover level for vSphere HA.',
  kafka_leader:
    'WARN [Producer clientId=console-producer] Error while fetching metadata with correlation id 1 : {test=LEADER_NOT_AVAILABLE} (org.apache.kafka.clients.NetworkClient)',
  kafka_to:
    'org.apache.kafka.common.errors.TimeoutException: Topic test not present in metadata after 60000 ms.',
  sf_lock: 'UNABLE_TO_LOCK_ROW: unable to obtain exclusive access to this record',
  teams_caa: 'Error code - caa20004: Your organization does not allow you to sign in.',
  teams_80090016:
    "Something went wrong. Your computer's Trusted Platform Module has malfunctioned. Error code: 80090016",
  ev_7000:
    'The Print Spooler service failed to start due to the following error: The service did not respond to the start or control request in a timely fashion.',
  ev_7023:
    'The Windows Update service terminated with the following error: The specified module could not be found.',
  gpo: 'The processing of Group Policy failed. Windows could not resolve the computer name. This could be caused by one of more of the following: a) Name Resolution failure on the current domain controller. b) Active Directory Replication Latency',
  bits: 'Windows Update failed with error 0x8024402c',
  winget: '0x8a15000f : Data required by the source is missing',
  php_mem:
    'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in /var/www/html/wp-includes/functions.php on line 5381',
  php_time:
    'PHP Fatal error:  Maximum execution time of 30 seconds exceeded in /var/www/html/index.php on line 12',
  node_heap:
    'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory',
  node_port: 'Error: listen EADDRINUSE: address already in use :::3000',
  node_mod: "Error: Cannot find module 'express'",
  gh_oauth:
    'refusing to allow an OAuth App to create or update workflow `.github/workflows/ci.yml` without `workflow` scope',
  es_disk:
    'flood stage disk watermark [95%] exceeded on [node-1][/var/lib/elasticsearch], all indices on this node will be marked read-only',
  redis_oom: "OOM command not allowed when used memory > 'maxmemory'.",
  redis_noauth: 'NOAUTH Authentication required.',
  mongo_auth: 'MongoServerError: Authentication failed.',
  proxy_407: 'The remote server returned an error: (407) Proxy Authentication Required.',
  r_401: 'The remote server returned an error: (401) Unauthorized.',
  r_403: 'The remote server returned an error: (403) Forbidden.',
};

/** What their users paste or type, and the issue that answers it; `none` where no document does. */
export const ASKED: readonly (readonly [id: string, paste: string])[] = [
  [
    'k8s_imagepull',
    '  Warning  Failed     12s (x2 over 27s)  kubelet            Failed to pull image "registry.local/app:v2": rpc error: code = NotFound desc = failed to pull and unpack image "registry.local/app:v2": failed to resolve reference "registry.local/app:v2": registry.local/app:v2: not found',
  ],
  [
    'k8s_pvc',
    '0/3 nodes are available: 3 pod has unbound immediate PersistentVolumeClaims. preemption: 0/3 nodes are available',
  ],
  [
    'k8s_forbidden',
    'Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "kube-system"',
  ],
  [
    'docker_sock',
    'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
  ],
  [
    'docker_down',
    '$ docker ps\nCannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?',
  ],
  [
    'git_ref',
    "To github.com:me/site.git\n ! [rejected]        main -> main (fetch first)\nerror: failed to push some refs to 'github.com:me/site.git'\nhint: Updates were rejected because the remote contains work that you do not",
  ],
  [
    'git_key',
    "Cloning into 'x'...\ngit@gitlab.com: Permission denied (publickey).\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights",
  ],
  [
    'npm_eresolve',
    'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While resolving: my-app@0.1.0',
  ],
  [
    'npm_eacces',
    'npm error code EACCES\nnpm error syscall access\nnpm error path /usr/lib/node_modules\nnpm error errno -13',
  ],
  [
    'npm_enoent',
    "npm ERR! code ENOENT\nnpm ERR! syscall open\nnpm ERR! path C:\\Users\\ann\\package.json\nnpm ERR! errno -4058\nnpm ERR! enoent ENOENT: no such file or directory, open 'C:\\Users\\ann\\package.json'",
  ],
  [
    'py_mod',
    'Traceback (most recent call last):\n  File "/srv/app/main.py", line 3, in <module>\n    import pandas\nModuleNotFoundError: No module named \'pandas\'',
  ],
  [
    'py_ssl',
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/ (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:997)')))",
  ],
  [
    'java_heap',
    'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space\n\tat java.util.Arrays.copyOf(Arrays.java:3332)\n\tat com.acme.Main.main(Main.java:10)',
  ],
  ['java_meta', 'Caused by: java.lang.OutOfMemoryError: Metaspace'],
  [
    'sql_conn',
    'System.Data.SqlClient.SqlException (0x80131904): A network-related or instance-specific error occurred while establishing a connection to SQL Server. The server was not found or was not accessible. Verify that the instance name is correct and that SQL Server is configured to allow remote connections. (provider: TCP Provider, error: 0 - No such host is known.)',
  ],
  [
    'sql_deadlock',
    'Msg 1205, Level 13, State 51, Line 3\nTransaction (Process ID 88) was deadlocked on lock | communication buffer resources with another process and has been chosen as the deadlock victim. Rerun the transaction.',
  ],
  [
    'pg_auth',
    'psql: error: connection to server at "db.local" (10.0.0.5), port 5432 failed: FATAL:  password authentication failed for user "app"',
  ],
  [
    'pg_peer',
    'psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  Peer authentication failed for user "bob"',
  ],
  ['none', 'psql: FATAL:  Ident authentication failed for user "bob"'],
  ['none', 'FATAL:  database "app" does not exist'],
  [
    'pg_conn',
    'psql: could not connect to server: Connection refused\n\tIs the server running on host "db1.corp.local" (10.0.0.9) and accepting\n\tTCP/IP connections on port 5433?',
  ],
  [
    'aad_50126',
    '{"error":"invalid_grant","error_description":"AADSTS50126: Error validating credentials due to invalid username or password.\\r\\nTrace ID: 1111-...',
  ],
  [
    'aad_50020',
    "AADSTS50020: User account 'kim@outlook.com' from identity provider 'live.com' does not exist in tenant 'Fabrikam' and cannot access the application '8b1…'(Portal) in that tenant. The account needs to be added as an external user in the tenant first.",
  ],
  ['aad_700016', 'AADSTS700016'],
  [
    'none',
    "AADSTS50105: The signed in user '{EmailHidden}' is not assigned to a role for the application 'x'.",
  ],
  [
    'none',
    'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID',
  ],
  ['ndr_511', "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'"],
  ['ndr_571', '#550 5.7.1 Unable to relay for bob@fabrikam.com ##'],
  ['none', '550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
  ['none', '550 5.4.1 Recipient address rejected: Access denied'],
  [
    'win_80070005',
    'Get-WmiObject : Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))\nAt line:1 char:1\n+ Get-WmiObject win32_bios -ComputerName pc1',
  ],
  [
    'win_rpc',
    'Get-WmiObject : The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)\nAt line:1 char:14',
  ],
  ['none', 'Exception from HRESULT: 0x800A03EC'],
  [
    'tf_lock',
    '╷\n│ Error: Error acquiring the state lock\n│ \n│ Error message: ConditionalCheckFailedException: The conditional request failed\n│ Lock Info:\n│   ID:        1234',
  ],
  [
    'tf_prov',
    '│ Error: Failed to query available provider packages\n│ \n│ Could not retrieve the list of available versions for provider hashicorp/aws',
  ],
  [
    'nginx_502',
    '2026/11/01 10:00:00 [error] 31#31: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.1, server: app.local, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/"',
  ],
  [
    'nginx_413',
    '2026/11/01 10:00:00 [error] 31#31: *7 client intended to send too large body: 52428800 bytes, client: 10.0.0.1',
  ],
  [
    'none',
    '2026/11/01 10:00:00 [error] 31#31: *1 upstream prematurely closed connection while reading response header from upstream',
  ],
  [
    'ssh_host',
    '@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\nIT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!',
  ],
  [
    'ssh_perm',
    "@@@@@@@@\n@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\n@@@@@@@@\nPermissions 0777 for 'key.pem' are too open.\nIt is required that your private key files are NOT accessible by others.",
  ],
  [
    'ps_policy',
    '.\\deploy.ps1 : File D:\\x y\\deploy.ps1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies',
  ],
  [
    'none',
    '.\\deploy.ps1 : File D:\\x\\deploy.ps1 cannot be loaded. The file D:\\x\\deploy.ps1 is not digitally signed.',
  ],
  [
    'none',
    "Access to fetch at 'https://api.example.com/' from origin 'null' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
  ],
  ['none', 'Something went wrong. Please try again later.'],
  ['none', 'panic: runtime error: invalid memory address or nil pointer dereference'],
  ['none', "error: pathspec 'develop' did not match any file(s) known to git"],
  [
    'none',
    'Error response from daemon: Conflict. The container name "/db" is already in use by container',
  ],
  ['cors', 'cors policy'],
  ['ssh_perm', 'private key too open'],
  [
    'ora_12154',
    'SQL*Plus: Release 19.0.0.0.0\nERROR:\nORA-12154: TNS:could not resolve the connect identifier specified\n\nEnter user-name:',
  ],
  [
    'ora_12541',
    'java.sql.SQLRecoverableException: Listener refused the connection with the following error:\nORA-12541, TNS:no listener',
  ],
  ['ora_01017', 'ORA-01017'],
  [
    'none',
    'ORA-12514: TNS:listener does not currently know of service requested in connect descriptor',
  ],
  ['none', 'ORA-00904: "NAME": invalid identifier'],
  [
    'mysql_1045',
    "mysql -u app -p\nERROR 1045 (28000): Access denied for user 'app'@'10.0.0.8' (using password: NO)",
  ],
  [
    'mysql_2002',
    "ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/tmp/mysql.sock' (2 \"No such file or directory\")",
  ],
  [
    'mysql_1130',
    "ERROR 1130 (HY000): Host 'ip-10-0-0-3.ec2.internal' is not allowed to connect to this MySQL server",
  ],
  ['none', "ERROR 1146 (42S02): Table 'app.users' doesn't exist"],
  ['exch_4031', 'The mailbox database is dismounted. Database: "Mailbox Database 1708".'],
  ['intune_5010', 'Your organization does not support this version of Windows. (0x80180014)'],
  [
    'intune_18',
    'This device is already enrolled. You can contact your system administrator with the error code 8018000a.',
  ],
  ['none', 'Error 0x80180026: The MDM enrollment failed'],
  [
    'azdo_tf',
    "remote: TF401019: The Git repository with name or identifier Contoso.Web does not exist or you do not have permissions for the operation you are attempting.\nfatal: repository 'https://dev.azure.com/contoso/_git/Contoso.Web/' not found",
  ],
  [
    'azdo_nuget',
    '/usr/share/dotnet/sdk/8.0.100/NuGet.targets(156,5): error NU1301: Unable to load the service index for source https://nuget.contoso.com/v3/index.json. [/src/App.csproj]',
  ],
  [
    'cs0246',
    "Program.cs(3,7): error CS0246: The type or namespace name 'Serilog' could not be found (are you missing a using directive or an assembly reference?) [/src/App.csproj]",
  ],
  [
    'cs0103',
    "Program.cs(9,13): error CS0103: The name 'cfg' does not exist in the current context",
  ],
  ['none', "Program.cs(9,13): error CS0117: 'Console' does not contain a definition for 'Foo'"],
  [
    'msb3027',
    'C:\\Program Files\\dotnet\\sdk\\8.0.1\\Microsoft.Common.CurrentVersion.targets(4919,5): error MSB3027: Could not copy "C:\\src\\obj\\Release\\Web.exe" to "bin\\Release\\Web.exe". Exceeded retry count of 10. Failed. The file is locked by: "Web (9912)"',
  ],
  ['aws_cred', 'botocore.exceptions.NoCredentialsError: Unable to locate credentials'],
  [
    'aws_denied',
    'upload failed: ./a.txt to s3://my-bucket/a.txt An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
  ],
  [
    'aws_exp',
    'An error occurred (ExpiredToken) when calling the ListObjectsV2 operation: The security token included in the request is expired',
  ],
  [
    'none',
    'An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
  ],
  [
    'gitlab_422',
    'remote: GitLab: You are not allowed to push code to protected branches on this project.        \nTo gitlab.com:acme/app.git\n ! [remote rejected] main -> main (pre-receive hook declined)',
  ],
  ['krb_clock', 'kinit(v5): Clock skew too great while getting initial credentials'],
  [
    'krb_kdc',
    "kinit: Cannot contact any KDC for realm 'CORP.LOCAL' while getting initial credentials",
  ],
  [
    'none',
    "kinit: Client 'bob@CORP.LOCAL' not found in Kerberos database while getting initial credentials",
  ],
  ['openssl_wv', 'curl: (35) error:1408F10B:SSL routines:ssl3_get_record:wrong version number'],
  ['openssl_wv', 'curl: (35) error:0A00010B:SSL routines::wrong version number'],
  [
    'openssl_hs',
    '140735:error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:ssl/record/rec_layer_s3.c:1544:SSL alert number 40',
  ],
  [
    'systemd_fail',
    'Job for apache2.service failed because the control process exited with error code.\nSee "systemctl status apache2.service" and "journalctl -xeu apache2.service" for details.',
  ],
  [
    'systemd_to',
    'Job for docker.service failed because a timeout was exceeded.\nSee "systemctl status docker.service" and "journalctl -xeu docker.service" for details.',
  ],
  [
    'ans_unreach',
    'fatal: [10.0.0.9]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh: ssh: connect to host 10.0.0.9 port 22: Connection timed out", "unreachable": true}',
  ],
  ['ans_sudo', 'fatal: [db-2]: FAILED! => {"msg": "Missing sudo password"}'],
  [
    'vm_lock',
    'Failed to power on virtual machine sql-prod-02. Unable to access a file since it is locked Click here for more details.',
  ],
  [
    'vm_res',
    'Failed to power on virtual machine DC1. Insufficient resources to satisfy configured failover level for vSphere HA.',
  ],
  ['none', "Failed to power on virtual machine DC1. Module 'MonitorLoop' power on failed."],
  [
    'sf_lock',
    'System.DmlException: Update failed. First exception on row 0 with id 0011x00000abc; first error: UNABLE_TO_LOCK_ROW, unable to obtain exclusive access to this record: []',
  ],
  ['teams_caa', 'caa20004'],
  [
    'teams_80090016',
    'Your computer’s Trusted Platform Module has malfunctioned. If this error persists, contact your system administrator with the error code 80090016.',
  ],
  [
    'ev_7000',
    'The Netlogon service failed to start due to the following error: \r\nThe service did not respond to the start or control request in a timely fashion.',
  ],
  [
    'ev_7023',
    'The IPsec Policy Agent service terminated with the following error: \nThe specified module could not be found.',
  ],
  ['none', 'The Netlogon service terminated with the following error: \nThe device is not ready.'],
  [
    'gpo',
    'Computer policy could not be updated successfully. The following errors were encountered:\n\nThe processing of Group Policy failed. Windows could not resolve the computer name. This could be caused by one of more of the following:\na) Name Resolution failure on the current domain controller.\nb) Active Directory Replication Latency (an account created on another domain controller has not replicated to the current domain controller).',
  ],
  [
    'none',
    'The processing of Group Policy failed. Windows attempted to read the file \\\\corp.local\\sysvol\\corp.local\\Policies\\{31B2F340-016D-11D2-945F-00C04FB984F9}\\gpt.ini from a domain controller and was not successful.',
  ],
  ['bits', 'Windows update error 8024402C'],
  [
    'winget',
    'An unexpected error occurred while executing the command:\n0x8a15000f : Data required by the source is missing',
  ],
  [
    'php_mem',
    'PHP Fatal error: Allowed memory size of 268435456 bytes exhausted (tried to allocate 12288 bytes) in /home/site/public_html/wp-content/plugins/x/y.php on line 88',
  ],
  [
    'php_time',
    '[01-Nov-2026 10:00:00 UTC] PHP Fatal error:  Maximum execution time of 120 seconds exceeded in /srv/www/lib/a.php on line 9',
  ],
  [
    'none',
    'PHP Fatal error:  Uncaught Error: Call to undefined function mysql_connect() in /srv/x.php:3',
  ],
  [
    'node_port',
    'Error: listen EADDRINUSE: address already in use 0.0.0.0:8080\n    at Server.setupListenHandle [as _listen2] (node:net:1463:16)',
  ],
  [
    'node_mod',
    "node:internal/modules/cjs/loader:1080\n  throw err;\n  ^\nError: Cannot find module '/srv/app/dist/main.js'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1077:15)",
  ],
  [
    'gh_oauth',
    '! [remote rejected] main -> main (refusing to allow an OAuth App to create or update workflow `.github/workflows/deploy.yml` without `workflow` scope)',
  ],
  [
    'redis_oom',
    "redis.exceptions.ResponseError: OOM command not allowed when used memory > 'maxmemory'.",
  ],
  ['redis_noauth', '(error) NOAUTH Authentication required.'],
  [
    'mongo_auth',
    'MongoServerError: Authentication failed.\n    at Connection.onMessage (/app/node_modules/mongodb/lib/cmap/connection.js:210:30)',
  ],
  [
    'proxy_407',
    'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.\nAt line:1 char:1\n+ iwr https://x\n+ ~~~~',
  ],
  [
    'r_401',
    'System.Net.WebException: The remote server returned an error: (401) Unauthorized.\n   at System.Net.HttpWebRequest.GetResponse()',
  ],
  ['none', 'The remote server returned an error: (500) Internal Server Error.'],
  ['none', 'The remote server returned an error: (404) Not Found.'],
  ['php_mem', 'allowed memory size exhausted'],
  ['krb_clock', 'clock skew'],
  ['node_port', 'EADDRINUSE'],
  ['systemd_to', 'service failed timeout'],
];
