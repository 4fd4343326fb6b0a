<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>egret::IntegrationsPage</name>
    <message numerus="yes">
        <location filename="../ui/settings/integrationspage.cpp" line="130"/>
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/settings/integrationspage.cpp" line="168"/>
        <source>Its webhook URL and link URL stop working. Its %n item(s), their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</source>
        <translation>
            <numerusform>Its webhook URL and link URL stop working. Its %n item, the item&apos;s accounts and its transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</numerusform>
            <numerusform>Its webhook URL and link URL stop working. Its %n items, their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::TotalsBar</name>
    <message numerus="yes">
        <location filename="../ui/transactions/totalsbar.cpp" line="65"/>
        <source>transactions</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>transaction</numerusform>
            <numerusform>transactions</numerusform>
        </translation>
    </message>
</context>
</TS>
