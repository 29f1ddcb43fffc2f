/** The anchors of the article as first published, one an issue, in its order. */
export const anchors = [
  'BKMKPowerShellExecutionPolicy',
  'BKMKIncorrectVersion',
  'BKMKWinRMBasicAuth',
  'BKMKFailedConnect',
  'BKMKFailedLoad',
  'BKMKLogonFailed',
  'BKMKUserPermission',
  'BKMKAbilityConnect',
  'BKMKMaxNumberShellsUser',
  'BKMKMaxNumberShellsTenant',
];

/** The nine messages as a console prints them, and the id of the issue that documents each. */
export const messages = [
  {
    id: 'import-module-error-caused-by-windows-powershell-execution-policy',
    text: 'Import-Module : File C:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnectorStartup.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https://go.microsoft.com/fwlink/?LinkID=135170.',
    other:
      'Import-Module : File E:\\Tools\\Connector\\Startup.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.',
    core: 'cannot be loaded because running scripts is disabled on this system',
  },
  {
    id: 'import-module-error-caused-by-incorrect-version-of-windows-powershell',
    text: "Import-Module : The version of the loaded PowerShell is '2.0'. The module 'D:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnector.psd1' requires a minimum PowerShell version of '3.0' to execute. Please verify the installation of the PowerShell and try again.",
    other:
      "Import-Module : The version of the loaded PowerShell is '1.0'. The module 'C:\\Modules\\My Connector\\Connector.psd1' requires a minimum PowerShell version of '5.1' to execute. Please verify the installation of the PowerShell and try again.",
    core: "requires a minimum PowerShell version of '3.0' to execute",
  },
  {
    id: 'failed-to-connect-to-live-id-server',
    text: 'Get-CsWebTicket : Failed to connect live id servers. Make sure proxy is enabled or machine has network connection to live id servers.',
    other:
      'Get-CsWebTicket : Failed to connect live id servers. Make sure proxy is enabled or machine has network connection to live id servers.',
    core: 'Failed to connect live id servers',
  },
  {
    id: 'failed-to-load-live-id-module',
    text: 'Get-CsWebTicket : Can not load Live Id module. Make sure correct version of Live Id Sign-in assistant is installed.',
    other:
      'Get-CsWebTicket : Can not load Live Id module. Make sure correct version of Live Id Sign-in assistant is installed.',
    core: 'Can not load Live Id module',
  },
  {
    id: 'logon-failed-for-the-user',
    text: "Get-CsWebTicket : Logon failed for the user 'kenmyer@litwareinc.com'. Please create a new PSCredential object, making sure that you have used the correct user name and password.",
    other:
      "Get-CsWebTicket : Logon failed for the user 'ann.o-neil@fabrikam.onmicrosoft.com'. Please create a new PSCredential object, making sure that you have used the correct user name and password.",
    core: "Logon failed for the user 'ann@contoso.com'",
  },
  {
    id: 'the-user-does-not-have-permission-to-manage-this-tenant',
    text: "New-PSSession : [admin.vdomain.com] Processing data from remote server admin.vdomain.com failed with the following error message: The user 'user@foo.com' does not have permission to manage this tenant. Permissions can be granted by assigning the user to the appropriate RBAC role. For more information, see the Remote Troubleshooting.",
    other:
      "New-PSSession : [admin2e.online.lync.com] Processing data from remote server admin2e.online.lync.com failed with the following error message: The user 'bob@fabrikam.com' does not have permission to manage this tenant. Permissions can be granted by assigning the user to the appropriate RBAC role. For more information, see the about_Remote_Troubleshooting Help topic.",
    core: "The user 'bob@fabrikam.com' does not have permission to manage this tenant",
  },
  {
    id: 'ability-to-connect-to-tenant-has-been-disabled-in-skype-for-business-online',
    text: 'New-PSSession : [admin.vdomain.com] Processing data from remote server admin.vdomain.com failed with the following error message: The ability to connect to this tenant by using a remote PowerShell session has been disabled. Please contact Lync Help to check Tenant Powershell Policy of this tenant. For more information, see the Remote Troubleshooting.',
    other:
      'New-PSSession : [admin0b.online.lync.com] Processing data from remote server admin0b.online.lync.com failed with the following error message: The ability to connect to this tenant by using a remote PowerShell session has been disabled. Please contact Lync Help to check Tenant Powershell Policy of this tenant. For more information, see the about_Remote_Troubleshooting Help topic.',
    core: 'The ability to connect to this tenant by using a remote PowerShell session has been disabled',
  },
  {
    id: 'the-maximum-number-of-concurrent-shells-for-this-user-in-skype-for-business-online-has-been-exceeded',
    text: 'New-PSSession : [admin.vdomain.com] Connecting to remote server admin.vdomain.com failed with the following error message : The WS-Management service cannot process the request. The maximum number of concurrent shells for this user has been exceeded. Close existing shells or raise the quota for this user. For more information, see the Remote Troubleshooting.',
    other:
      'New-PSSession : [admin1a.online.lync.com] Connecting to remote server admin1a.online.lync.com failed with the following error message : The WS-Management service cannot process the request. The maximum number of concurrent shells for this user has been exceeded. Close existing shells or raise the quota for this user. For more information, see the about_Remote_Troubleshooting Help topic.',
    core: 'The maximum number of concurrent shells for this user has been exceeded',
  },
  {
    id: 'the-maximum-number-of-concurrent-shells-for-this-tenant-in-skype-for-business-online-has-been-exceeded',
    text: 'New-PSSession : [admin.vdomain.com] Connecting to remote server admin.vdomain.com failed with the following error message : The WS-Management service cannot process the request. The maximum number of concurrent shells for this tenant has been exceeded. Close existing shells or raise the quota for this tenant. For more information, see the Remote Troubleshooting.',
    other:
      'New-PSSession : [admin1a.online.lync.com] Connecting to remote server admin1a.online.lync.com failed with the following error message : The WS-Management service cannot process the request. The maximum number of concurrent shells for this tenant has been exceeded. Close existing shells or raise the quota for this tenant. For more information, see the about_Remote_Troubleshooting Help topic.',
    core: 'The maximum number of concurrent shells for this tenant has been exceeded',
  },
] as const;

/** A console cuts lines at its width, also inside a word. */
export function hardWrap(text: string, width: number): string {
  return text.replace(new RegExp(`.{${width}}`, 'gs'), '$&\n');
}

/** Windows PowerShell 5.1 prints where it happened below the message. */
export function asPowerShellPrints(text: string): string {
  return `PS C:\\Users\\ann> ${'$session = New-CsOnlineSession -Credential $credential'}
${hardWrap(text, 120)}
At C:\\Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector\\LyncOnlineConnectorStartup.psm1:147 char:16
+     $session = New-PSSession -Name $sessionName -ConnectionUri $ConnectionUri.Uri - ...
+                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotingTransportException
    + FullyQualifiedErrorId : PSSessionOpenFailed
PS C:\\Users\\ann>`;
}
