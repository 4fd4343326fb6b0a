<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>egret::AccountBalances</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::AttentionAlerts</name>
    <message numerus="yes">
        <source>%n matter(s) need attention</source>
        <translation>
            <numerusform>%n matter needs attention</numerusform>
            <numerusform>%n matters need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::BankNewsText</name>
    <message numerus="yes">
        <source>%n bank(s) are down, not you</source>
        <translation>
            <numerusform>%n bank is down, not you</numerusform>
            <numerusform>%n banks are down, not you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait. Repairing does not help; Egret tries again by itself.</source>
        <translation>
            <numerusform>%Ln item waits. Repairing does not help; Egret tries again by itself.</numerusform>
            <numerusform>%Ln items wait. Repairing does not help; Egret tries again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::CodeSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::CompareDialog</name>
    <message numerus="yes">
        <source>The bodies differ in %n place(s).</source>
        <translation>
            <numerusform>The bodies differ in %n place.</numerusform>
            <numerusform>The bodies differ in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::EarlierUrlsCard</name>
    <message numerus="yes">
        <source>%n webhook(s) came by it, the last one %1.</source>
        <extracomment>%1 is a time such as &quot;3 min ago&quot;</extracomment>
        <translation>
            <numerusform>%n webhook came by it, the last one %1.</numerusform>
            <numerusform>%n webhooks came by it, the last one %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plaid still sends the webhooks of %n Item(s) there.</source>
        <translation>
            <numerusform>Plaid still sends the webhooks of %n Item there.</numerusform>
            <numerusform>Plaid still sends the webhooks of %n Items there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::IntegrationCare</name>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its webhook URL and link URL stop working. Its %n item(s), their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</source>
        <translation>
            <numerusform>Its webhook URL and link URL stop working. Its %n item, the item&apos;s accounts and its transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</numerusform>
            <numerusform>Its webhook URL and link URL stop working. Its %n items, their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::IntegrationTableModel</name>
    <message numerus="yes">
        <source>%n Item(s) that Plaid answers for with an error</source>
        <translation>
            <numerusform>%n Item that Plaid answers for with an error</numerusform>
            <numerusform>%n Items that Plaid answers for with an error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::IntegrationsPage</name>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::ItemHistory</name>
    <message numerus="yes">
        <source>stands for %n earlier run(s) like it</source>
        <translation>
            <numerusform>stands for %n earlier run like it</numerusform>
            <numerusform>stands for %n earlier runs like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::ItemsPage</name>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n item needs attention</numerusform>
            <numerusform>%n items need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be synced now</source>
        <translation>
            <numerusform>%n of them can&apos;t be synced now</numerusform>
            <numerusform>%n of them can&apos;t be synced now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n…</source>
        <translation>
            <numerusform>Repair all %n…</numerusform>
            <numerusform>Repair all %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n item(s)</source>
        <translation>
            <numerusform>Repair all %n item</numerusform>
            <numerusform>Repair all %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::LogPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>Show %n new row</numerusform>
            <numerusform>Show %n new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::NotificationCenter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n unread</numerusform>
            <numerusform>Notifications, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::NotificationPanel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::NotificationText</name>
    <message numerus="yes">
        <source>%n webhook(s) rejected in the last day</source>
        <translation>
            <numerusform>%n webhook rejected in the last day</numerusform>
            <numerusform>%n webhooks rejected in the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) given up in the last day</source>
        <translation>
            <numerusform>%n webhook given up in the last day</numerusform>
            <numerusform>%n webhooks given up in the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new transaction(s)</source>
        <translation>
            <numerusform>%Ln new transaction</numerusform>
            <numerusform>%Ln new transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::PaymentText</name>
    <message numerus="yes">
        <source>Announced %n time(s)</source>
        <translation>
            <numerusform>Announced %n time</numerusform>
            <numerusform>Announced %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::PaymentsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::ProfileCard</name>
    <message numerus="yes">
        <source>%n thing(s) change. What the file does not name stays as it is.</source>
        <translation>
            <numerusform>%n thing changes. What the file does not name stays as it is.</numerusform>
            <numerusform>%n things change. What the file does not name stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RemoveItemDialog</name>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <extracomment>%1 is an end user</extracomment>
        <translation>
            <numerusform>%1, %n account</numerusform>
            <numerusform>%1, %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RepairLinksDialog</name>
    <message numerus="yes">
        <source>Repair %n item(s)</source>
        <translation>
            <numerusform>Repair %n item</numerusform>
            <numerusform>Repair %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>Make %n link</numerusform>
            <numerusform>Make %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RequestErrorTableModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Item(s)</source>
        <translation>
            <numerusform>%n Item</numerusform>
            <numerusform>%n Items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RequestTrends</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RequestsPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::SecurityPage</name>
    <message numerus="yes">
        <source>%n, one for each integration with keys</source>
        <translation>
            <numerusform>%n, one for each integration with keys</numerusform>
            <numerusform>%n, one for each integration with keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::SimulatePanel</name>
    <message numerus="yes">
        <source>%n sent at %1.</source>
        <translation>
            <numerusform>%n sent at %1.</numerusform>
            <numerusform>%n sent at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::StatusBar</name>
    <message numerus="yes">
        <source>%n sync(s) wait</source>
        <translation>
            <numerusform>%n sync waits</numerusform>
            <numerusform>%n syncs wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::TotalsBar</name>
    <message numerus="yes">
        <source>transactions</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>transaction</numerusform>
            <numerusform>transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::TransactionsWiring</name>
    <message numerus="yes">
        <source>%n transaction(s) exported</source>
        <translation>
            <numerusform>%n transaction exported</numerusform>
            <numerusform>%n transactions exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::WebhookPanel</name>
    <message numerus="yes">
        <source>+%1 ~%2 −%3, %n page(s), %4</source>
        <comment>added, modified, removed, how long</comment>
        <translation>
            <numerusform>+%1 ~%2 −%3, %n page, %4</numerusform>
            <numerusform>+%1 ~%2 −%3, %n pages, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::WebhookText</name>
    <message numerus="yes">
        <source>%Ln transaction(s) and the balances of %1 at %2, with everything that was written to them. Nobody can bring them back.</source>
        <extracomment>%1 is an account, %2 an Item: its bank and its end user</extracomment>
        <translation>
            <numerusform>%Ln transaction and the balances of %1 at %2, with everything that was written to them. Nobody can bring them back.</numerusform>
            <numerusform>%Ln transactions and the balances of %1 at %2, with everything that was written to them. Nobody can bring them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::WebhooksPage</name>
    <message numerus="yes">
        <source>%n of them can&apos;t be put back</source>
        <translation>
            <numerusform>%n of them can&apos;t be put back</numerusform>
            <numerusform>%n of them can&apos;t be put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::WebhooksWiring</name>
    <message numerus="yes">
        <source>%n in this period</source>
        <translation>
            <numerusform>%n in this period</numerusform>
            <numerusform>%n in this period</numerusform>
        </translation>
    </message>
</context>
</TS>
