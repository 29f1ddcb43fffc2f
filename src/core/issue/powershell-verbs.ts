/**
 * The approved verbs of PowerShell cmdlets
 * (https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands),
 * and those that older modules use. They tell `Move-CsUser` from `Location-Based`.
 */
const VERBS =
  'Add|Approve|Assert|Backup|Block|Build|Checkpoint|Clear|Close|Compare|Complete|Compress|Confirm|' +
  'Connect|Convert|ConvertFrom|ConvertTo|Copy|Debug|Deny|Deploy|Disable|Disconnect|Dismount|Edit|' +
  'Enable|Enter|Exit|Expand|Export|Find|ForEach|Format|Get|Grant|Group|Hide|Import|Initialize|' +
  'Install|Invoke|Join|Limit|Lock|Measure|Merge|Mount|Move|New|Open|Optimize|Out|Ping|Pop|Protect|' +
  'Publish|Push|Read|Receive|Redo|Register|Remove|Rename|Repair|Request|Reset|Resize|Resolve|' +
  'Restart|Restore|Resume|Revoke|Save|Search|Select|Send|Set|Show|Skip|Sort|Split|Start|Step|Stop|' +
  'Submit|Suspend|Switch|Sync|Tee|Test|Trace|Unblock|Undo|Uninstall|Unlock|Unprotect|Unpublish|' +
  'Unregister|Update|Upgrade|Use|Wait|Watch|Where|Write';

/** A cmdlet at the start of a text: an approved verb, a hyphen, a noun. */
export const CMDLET = new RegExp(`^(?:${VERBS})-[A-Z][A-Za-z0-9]+(?![\\w-])`);
