import type { SearchIssue } from '#core/search/build-search-data.ts';

/** Messages that consoles print when the connector fails; facts, quoted as they appear. */
const HEAD = 'New-PSSession : [admin.vdomain.com] ';
export const MESSAGES = {
  'execution-policy':
    'Import-Module : File C:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnectorStartup.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https://go.microsoft.com/fwlink/?LinkID=135170.',
  'powershell-version':
    "Import-Module : The version of the loaded PowerShell is '2.0'. The module 'D:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnector.psd1' requires a minimum PowerShell version of '3.0' to execute. Please verify the installation of the PowerShell and try again.",
  'basic-authentication':
    'The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration. Change the client configuration and try the request again.',
  'connect-live-id':
    'Get-CsWebTicket : Failed to connect live id servers. Make sure proxy is enabled or machine has network connection to live id servers.',
  'load-live-id':
    'Get-CsWebTicket : Can not load Live Id module. Make sure correct version of Live Id Sign-in assistant is installed.',
  'logon-failed':
    "Get-CsWebTicket : Logon failed for the user 'kenmyer@litwareinc.com'. Please create a new PSCredential object, making sure that you have used the correct user name and password.",
  permission: `${HEAD}Processing data from remote server admin.vdomain.com failed with the following error message: The user 'user@foo.com' does not have permission to manage this tenant. Permissions can be granted by assigning the user to the appropriate RBAC role. For more information, see the about_Remote_Troubleshooting Help topic.`,
  'access-disabled': `${HEAD}Processing data from remote server admin.vdomain.com failed with the following error message: The ability to connect to this tenant by using a remote PowerShell session has been disabled. Please contact Lync Help to check Tenant Powershell Policy of this tenant. For more information, see the about_Remote_Troubleshooting Help topic.`,
  'shells-user': `${HEAD}Connecting to remote server admin.vdomain.com failed with the following error message : The WS-Management service cannot process the request. The maximum number of concurrent shells for this user has been exceeded. Close existing shells or raise the quota for this user. For more information, see the about_Remote_Troubleshooting Help topic.`,
  'shells-tenant': `${HEAD}Connecting to remote server admin.vdomain.com failed with the following error message : The WS-Management service cannot process the request. The maximum number of concurrent shells for this tenant has been exceeded. Close existing shells or raise the quota for this tenant. For more information, see the about_Remote_Troubleshooting Help topic.`,
} as const;

export type MessageId = keyof typeof MESSAGES;
export const IDS = Object.keys(MESSAGES) as MessageId[];

const TITLES: Record<MessageId, string> = {
  'execution-policy': 'The execution policy keeps the module from loading',
  'powershell-version': 'The module needs a newer PowerShell',
  'basic-authentication': 'WinRM may not use Basic authentication',
  'connect-live-id': 'The live ID servers do not answer',
  'load-live-id': 'The sign-in assistant is missing',
  'logon-failed': 'Wrong user name or password',
  permission: 'The account may not manage the tenant',
  'access-disabled': 'Remote PowerShell is off for the tenant',
  'shells-user': 'One user has too many sessions open',
  'shells-tenant': 'All users together have too many sessions open',
};

export const CONNECTOR: SearchIssue[] = IDS.map((id) => ({
  id,
  title: TITLES[id],
  aliases: [],
  kind: 'error',
  summary: '',
  errors: [{ text: MESSAGES[id], reporter: null, codes: [], line: 1 }],
}));
