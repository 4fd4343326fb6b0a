<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>egret::AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret is free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::AccountBalances</name>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: current %2, available %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::AddIntegrationDialog</name>
    <message>
        <source>Add integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it. Make it tell product and environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox or Production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open keys page in Plaid Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the system keychain. Never shown in logs or exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: webhook URL and link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads real people&apos;s data. Plaid bills some calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret&apos;s own stand-in for Plaid on this computer. Needs no keys and no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox, or Production with limited access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration with this name exists. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the client_id from Plaid&apos;s keys page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client_id has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret of this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys work</source>
        <extracomment>%1 is an environment such as &quot;Sandbox&quot;, %2 a time such as &quot;212 ms&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid %1 answered in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ApiKeyTableModel</name>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop and changes with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::Application</name>
    <message>
        <source>Opened read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline sandbox is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every transaction was compared with the simulated banks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::Banner</name>
    <message>
        <source>Copy the request_id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::CodeSearch</name>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::CommandDelegate</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::CommandListModel</name>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &gt; for actions, # for ids, @ for end users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1 for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word or name the user has to type</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ConnectBankDialog</name>
    <message>
        <source>Connect a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own id of this customer, as your back end uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in lists; may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your Plaid keys in Settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real bank is connected, real data is read, and Plaid bills the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens in your browser. The item appears here once the end user is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an integration and an end user id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::CopyField</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Webhook URL&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::CoverageTableModel</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Egret does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::EndUserTableModel</name>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::EndUserText</name>
    <message>
        <source>No Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 needs login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::EndUsersPage</name>
    <message>
        <source>Filter end users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or end_user_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the end user that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy end_user_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export an end user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export end users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 end users   %2 items   %3 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net 30 days %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end user matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the name or the end_user_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear with the first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost for good, here and at Plaid: %1 items, %2 accounts, %3 transactions with notes and tags, %4 webhooks and %5 logged calls. Backups made before still hold them. Nothing changes at the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::EndUsersWiring</name>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your customers, by end_user_id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ErrorText</name>
    <message>
        <source>Plaid refused these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that client_id and secret belong together and to the chosen environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys are for another environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the environment the secret was made for, or ask Plaid for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank asks for a new sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the item: its owner signs in again, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls in a short time. Egret tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost: the next try starts where this one did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something entered here cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check free space and permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hold this secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret again, or restore the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keychain service, or use a passphrase file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code below says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop that program, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::FlowChart</name>
    <message>
        <source>Cash flow by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in %2, out %3, net %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::FlowTable</name>
    <message>
        <source>Cash flow by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::FolderRow</name>
    <message>
        <source>%1, opened %2</source>
        <extracomment>%1 is a size, %2 an age such as &quot;3 h ago&quot; or a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::Formatting</name>
    <message>
        <source>%1B</source>
        <extracomment>billions (thousands of millions), as short as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>millions, as short as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>thousands, as short as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;12 s&quot; or &quot;8 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::IntegrationTableModel</name>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::IntegrationView</name>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for your back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to Plaid as webhook in /link/token/create, or forward Plaid webhooks here with all headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your back end posts item_id, access_token and end_user_id here after the exchange, with an API key as x-api-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public URL set: use a tunnel or a reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ES256, max age 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each integration is one set of Plaid keys with its own webhook URL, link URL and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an integration works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your Plaid keys, or an offline sandbox that needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy client_id and secret from the Plaid Dashboard, for the environment you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the webhook URL as webhook in /link/token/create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the exchange, POST item_id, access_token and end_user_id to the link URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret keeps it fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each verified webhook starts a sync. New transactions appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n Integration</numerusform>
            <numerusform>%n Integrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its webhook URL and link URL stop working. Its %n item(s), their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove integration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemButtons</name>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the access token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Plaid&apos;s sign-in page in your browser, for the end user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Plaid for what is new since the last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Plaid bills each refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Free here; billed in Production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has Plaid send this item&apos;s webhook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemDetails</name>
    <message>
        <source>has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next webhook</source>
        <extracomment>%1 is a webhook&apos;s code, %2 a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemHistory</name>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stands for %n earlier run(s) like it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read anew, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhooks go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemPanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page is open. Egret notices when the end user is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemRules</name>
    <message>
        <source>Plaid no longer has this item. Its history stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Sandbox only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user has to sign in again first: repair the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing of this item is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid asks the bank now; what is new follows by webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token was replaced; the old one is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid sends the item&apos;s webhooks to the new URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item was removed at Plaid; its history stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid fires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item asks for a new sign-in now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemTableModel</name>
    <message>
        <source>Txn</source>
        <comment>short for the product Transactions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ident</source>
        <comment>short for the product Identity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is something to do, %2 a date such as &quot;06-17&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accts</source>
        <comment>short for accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step and error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemText</name>
    <message>
        <source>The bank login changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing has stopped. Ask the end user to sign in again: Repair opens the page for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank refused the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password were wrong. The end user signs in again by Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security answer was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user signs in again by Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank has locked the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user unlocks it at the bank, then signs in again by Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank wants a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user sets it at the bank, then signs in again by Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user took the permission back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more data comes. Ask for a new sign-in, or remove the item; its history stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user took one account back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data may no longer be used. Have the end user choose accounts again if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user chooses accounts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank ends this connection soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps working until then. Have the end user sign in again before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data comes until then. Have the end user give the consent again before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are further accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end user has accounts at this bank that are not shared. They can be added in Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Egret tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the next try starts from the saved cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid is preparing the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes minutes after linking. Egret looks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history stays here. To get new data, connect the bank again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid no longer has this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token no longer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was replaced elsewhere or is of another environment. Connect the bank again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid refused the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the secret of the integration in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of the integration is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again in Settings, Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the data key from a backup, or connect the bank again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item shares the same accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each transaction comes twice, and both are billed. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts have new ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which was which cannot be told for certain. Match them with: egret-cli items match-accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expected webhook did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret asks Plaid instead. Check where Plaid sends this item&apos;s webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable it at Plaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Plaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: act by %2</source>
        <extracomment>%1 is what happens, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ItemsPage</name>
    <message>
        <source>Filter items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser; the item appears once the end user is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by bank, end user or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n Integration</numerusform>
            <numerusform>%n Integrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>No items match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in bank, end user, code or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a bank, or post one to the link URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the access token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token dies at once, also where your own programs hold it. Should Plaid&apos;s answer be lost, the bank has to be connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh for a fee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid bills each refresh in Production. What is new would come by itself, one to four times a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::KeyValueGrid</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of texts, numbers and dates. Plaid&apos;s own words stay as Plaid writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Egret speaks it from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::LocalApiPage</name>
    <message>
        <source>Local API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs send one of these keys as x-api-key to post links and to read transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your back end needs one to post items to a link URL. It is shown once, when you make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use this key are refused from now on. This cannot be undone; make a new key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::LogPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: show new rows as they come (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::MomentList</name>
    <message>
        <source>Copy this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::NavButton</name>
    <message>
        <source>%1: comes with a later version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::NewApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the program that will use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret keeps only a fingerprint of it and cannot show it again. Programs send it as x-api-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::OverviewPage</name>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions new today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API calls today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all end users, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow appears after the first sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sync yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modified · %2 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::OverviewText</name>
    <message>
        <source>Sync failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1 added, %2 modified, %3 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item linked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::Page</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::PanelBar</name>
    <message>
        <source>Close the details (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ReceiverCard</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set. Plaid reaches Egret through a tunnel or a reverse proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, ES256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::RemoveItemDialog</name>
    <message>
        <source>Remove this item?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a word to be typed, lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret calls /item/remove. The access token stops working, Plaid sends no more webhooks and bills the item no longer. You cannot undo it: to connect again, the end user must go through Link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, transactions and webhooks stay on this computer until you erase the end user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word the user has to type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <extracomment>%1 is an end user</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RenameDialog</name>
    <message>
        <source>Rename end user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end_user_id stays. The next link that names this end user may change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ReplayDialog</name>
    <message>
        <source>Replay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL to send it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into Egret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature was never verified: Egret does not act on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact body and headers are sent once. https, or http on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed more than five minutes ago: whoever verifies the signature will refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret would: %1. No transaction changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction would change: everything it announces is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These transactions would change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was %1 after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::RequestPanel</name>
    <message>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets and tokens are removed before a call is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer request (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older request (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, repeats one that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::RequestTableModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::RequestText</name>
    <message>
        <source>timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::RequestsPage</name>
    <message>
        <source>Calls to Plaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint:, error:, request_id, or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, over 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each operation fares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of this period, outcome and search is kept. The log keeps 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call that Egret makes to Plaid appears here, without its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1   p95 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::RequestsWiring</name>
    <message>
        <source>every call Egret makes to Plaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ScopeBox</name>
    <message>
        <source>No integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several environments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::SecretField</name>
    <message>
        <source>Hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::SettingForm</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. In force when Egret starts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::SettingFormPage</name>
    <message>
        <source>Webhook receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Plaid and your back end reach Egret, and what they may send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver listens on this machine only, at this TCP port. With 0 it takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What webhook and link URLs begin with: your tunnel or reverse proxy, with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://hooks.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and networks that may deliver, with commas between. The word plaid stands for Plaid&apos;s four addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies whose X-Forwarded-For is believed. Without them the address of the connection counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that webhooks may be sent on to although they lead to private addresses; .corp.example for all below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures before a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries of one address that may fail in a minute before it is asked to wait. With 0 any number may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Items are kept up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many Items are synced at the same time, from 1 to 64. Each by one sync at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh after a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a sign-in works again Plaid is asked to fetch from the bank at once. Plaid bills each of these calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long deliveries and calls are kept. Transactions are kept until their Item or end user is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks, by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled deliveries older than this are removed. What waits or failed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks, by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond this size the oldest handled deliveries are removed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Plaid, by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged calls older than this are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to Plaid, by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond this size the oldest logged calls are removed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of calls to Plaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system for that of the desktop, none, or an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::SettingsPage</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::Sidebar</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sidebar narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sidebar wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::SimulatePanel</name>
    <message>
        <source>Hide the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fired yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sent at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The forged one was answered with %1; it is listed as rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the simulator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::StateText</name>
    <message>
        <source>Bank fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food &amp; drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchandise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent &amp; utilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development, retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::StatusBar</name>
    <message>
        <source>Offline sandbox, no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the webhook receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: %1 running, %2 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last webhook %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::TopBar</name>
    <message>
        <source>Switch to the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications: come with a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::TotalsBar</name>
    <message>
        <source>Pending transactions are included, removed ones are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>transactions</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>money that came in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <comment>money that went out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <comment>in minus out</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::TransactionPanel</name>
    <message>
        <source>Raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded; the raw JSON has every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::TransactionTableModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::TransactionsPage</name>
    <message>
        <source>Search transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search merchant, description, note or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transactions match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of the search must occur in merchant, description, note or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an item to the link URL. Rows appear here a few seconds later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::VerificationView</name>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::WebhookPanel</name>
    <message>
        <source>Replay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer webhook (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older webhook (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the signature again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed verification is never acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%1 ~%2 −%3, %n page(s), %4</source>
        <comment>added, modified, removed, how long</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a token; the exact bytes are kept sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else said the same within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte for byte the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: not genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked again just now: no key with this id is kept here, so nobody can tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::WebhookTableModel</name>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::WebhookText</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here, seen %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-256, not expired, fetched %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, made by this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, limit 300 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three parts, readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch new transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh recurring streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer new accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note when access ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that access was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the new webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh account numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch transfer events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the identity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the Link session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::WebhookUrlDialog</name>
    <message>
        <source>Webhook URL of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: this integration&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaid sends them to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egret calls /item/webhook/update. Where they went before is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an http or https address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the webhook URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: code:ERROR item:… received:24h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Egret does about each kind of webhook, and how often it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: what Egret does about each kind of webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhooks match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this period, state and search is kept here. Rejected ones are kept for 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test webhook, or check the URL in your link token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::WebhooksWiring</name>
    <message numerus="yes">
        <source>%n in this period</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be acted on again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>egret::WelcomePage</name>
    <message>
        <source>Welcome to Egret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Plaid data in one desktop window. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 end users, %2 items, %3 transactions</source>
        <extracomment>%1, %2 and %3 are numbers of end users, items and transactions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the offline sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in for Plaid Sandbox that runs inside Egret, with demo companies and two years of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed webhooks arrive and start syncs, as with Plaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys, no network, nothing to sign up for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Plaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own Plaid keys, for Sandbox or Production. You can add more integrations later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste client_id and secret, test them in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a webhook URL and a link URL to give your backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telemetry. Egret only calls Plaid, and only after you add keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data folders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building demo data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building demo data, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
