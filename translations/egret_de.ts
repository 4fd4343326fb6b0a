<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>egret::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über Egret</translation>
    </message>
    <message>
        <source>Egret is free software under the Apache License 2.0.</source>
        <translation>Egret ist freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Egret</source>
        <translation>Egret</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
</context>
<context>
    <name>egret::AccountBalances</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>%1: current %2, available %3</source>
        <translation>%1: aktuell %2, verfügbar %3</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
</context>
<context>
    <name>egret::AddIntegrationDialog</name>
    <message>
        <source>Add integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Test keys</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next: webhook URL and link URL</source>
        <translation>Danach: Webhook-URL und Link-URL</translation>
    </message>
</context>
<context>
    <name>egret::ApiKeyTableModel</name>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>egret::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System follows the desktop and changes with it.</source>
        <translation>System folgt dem Desktop und wechselt mit ihm.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger lines and hints, in the light and in the dark theme. On as well while the desktop asks for it.</source>
        <translation>Kräftigere Linien und Hinweise, im hellen wie im dunklen Design. Auch an, solange der Desktop es verlangt.</translation>
    </message>
</context>
<context>
    <name>egret::Application</name>
    <message>
        <source>Opened read-only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>The offline sandbox is ready</source>
        <translation>Die Offline-Sandbox ist bereit</translation>
    </message>
    <message>
        <source>Every transaction was compared with the simulated banks.</source>
        <translation>Jede Transaktion wurde mit den simulierten Banken verglichen.</translation>
    </message>
</context>
<context>
    <name>egret::AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>egret::AttentionAlerts</name>
    <message numerus="yes">
        <source>%n matter(s) need attention</source>
        <translation>
            <numerusform>%n Sache zu erledigen</numerusform>
            <numerusform>%n Sachen zu erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts zu erledigen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>egret::Background</name>
    <message>
        <source>Show Egret</source>
        <translation>Egret anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>egret::BankNewsText</name>
    <message numerus="yes">
        <source>%n bank(s) are down, not you</source>
        <translation>
            <numerusform>%n Bank ist ausgefallen, es liegt nicht an Ihnen</numerusform>
            <numerusform>%n Banken sind ausgefallen, es liegt nicht an Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is down, not you</source>
        <translation>%1 ist ausgefallen, es liegt nicht an Ihnen</translation>
    </message>
    <message>
        <source>Plaid reaches %1 badly: it is the bank, not you</source>
        <translation>Plaid erreicht %1 schlecht: Es liegt an der Bank, nicht an Ihnen</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait. Repairing does not help; Egret tries again by itself.</source>
        <translation>
            <numerusform>%Ln Item wartet. Reparieren hilft nicht; Egret versucht es von selbst erneut.</numerusform>
            <numerusform>%Ln Items warten. Reparieren hilft nicht; Egret versucht es von selbst erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::Banner</name>
    <message>
        <source>Copy the request_id</source>
        <translation>request_id kopieren</translation>
    </message>
</context>
<context>
    <name>egret::BodyDialog</name>
    <message>
        <source>an object is not closed, or a comma is missing</source>
        <translation>ein Objekt ist nicht geschlossen, oder ein Komma fehlt</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing</source>
        <translation>eine Liste ist nicht geschlossen, oder ein Komma fehlt</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>something follows a comma or a bracket that should not</source>
        <translation>nach einem Komma oder einer Klammer steht etwas Falsches</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>nach dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>this is no value of JSON</source>
        <translation>das ist kein Wert von JSON</translation>
    </message>
    <message>
        <source>It begins with { and ends with }.</source>
        <translation>Er beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3.</source>
        <translation>Zeile %1, Zeichen %2: %3.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>egret::CodeSearch</name>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>egret::CodeView</name>
    <message>
        <source>Fold everything</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
</context>
<context>
    <name>egret::CommandDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>egret::CommandListModel</name>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>egret::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Type &gt; for actions, # for ids, @ for end users</source>
        <translation>&gt; für Aktionen, # für Ids, @ für Endnutzer</translation>
    </message>
    <message>
        <source>Search %1 for “%2”</source>
        <translation>%1 nach „%2“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>egret::CompareDialog</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Compare two webhooks</source>
        <translation>Zwei Webhooks vergleichen</translation>
    </message>
    <message>
        <source>The two bodies say the same.</source>
        <translation>Die beiden Körper sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>The bodies differ in %n place(s).</source>
        <translation>
            <numerusform>Die Körper unterscheiden sich an %n Stelle.</numerusform>
            <numerusform>Die Körper unterscheiden sich an %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>der ganze Körper</translation>
    </message>
    <message>
        <source>Where the bodies differ</source>
        <translation>Worin sich die Körper unterscheiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>egret::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word or name the user has to type</extracomment>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
</context>
<context>
    <name>egret::ConnectBankDialog</name>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>End user id</source>
        <translation>Id des Endnutzers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Your back end&apos;s own id of this customer.</source>
        <translation>Die eigene Id Ihres Backends für diesen Kunden.</translation>
    </message>
    <message>
        <source>Shown in lists; may be left empty.</source>
        <translation>Steht in Listen; kann leer bleiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No integration yet</source>
        <translation>Noch keine Integration</translation>
    </message>
    <message>
        <source>Add your Plaid keys in Settings first.</source>
        <translation>Fügen Sie zuerst Ihre Plaid-Schlüssel in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>This is Production</source>
        <translation>Dies ist Production</translation>
    </message>
    <message>
        <source>A real bank is connected, real data is read, and Plaid bills the item.</source>
        <translation>Eine echte Bank wird verbunden, echte Daten werden gelesen, und Plaid berechnet das Item.</translation>
    </message>
    <message>
        <source>The page opens in your browser. The item appears here once the end user is done.</source>
        <translation>Die Seite öffnet sich in Ihrem Browser. Das Item erscheint hier, sobald der Endnutzer fertig ist.</translation>
    </message>
    <message>
        <source>Needs an integration and an end user id</source>
        <translation>Braucht eine Integration und eine Id des Endnutzers</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Test bank at once</source>
        <translation>Testbank sofort</translation>
    </message>
    <message>
        <source>Link the test bank</source>
        <translation>Testbank verbinden</translation>
    </message>
    <message>
        <source>The custom user has to be corrected first</source>
        <translation>Zuerst ist der eigene Nutzer zu berichtigen</translation>
    </message>
</context>
<context>
    <name>egret::ConnectWizard</name>
    <message>
        <source>Connect to Plaid</source>
        <translation>Mit Plaid verbinden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URLs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The integration is added. These two addresses are its way in; you find them again under Settings, Integrations.</source>
        <translation>Die Integration ist hinzugefügt. Über diese beiden Adressen wird sie erreicht; Sie finden sie auch unter Einstellungen, Integrationen.</translation>
    </message>
    <message>
        <source>View integration</source>
        <translation>Integration ansehen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Start Egret again</source>
        <translation>Starten Sie Egret neu</translation>
    </message>
    <message>
        <source>It listens on the port you entered from its next start on.</source>
        <translation>Auf dem eingegebenen Port lauscht es ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Only this computer reaches these URLs</source>
        <translation>Nur dieser Computer erreicht diese URLs</translation>
    </message>
    <message>
        <source>Before Plaid can use them, set a public URL under Settings, Webhook receiver. Until then Egret asks Plaid from time to time.</source>
        <translation>Damit Plaid sie nutzen kann, setzen Sie unter Einstellungen, Webhook-Empfänger eine öffentliche URL. Bis dahin fragt Egret von Zeit zu Zeit bei Plaid nach.</translation>
    </message>
</context>
<context>
    <name>egret::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Webhook URL&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>egret::CoverageTableModel</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>older name</source>
        <translation>älterer Name</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation>Typ und Code</translation>
    </message>
    <message>
        <source>Plaid&apos;s name</source>
        <translation>Plaids Name</translation>
    </message>
    <message>
        <source>What Egret does</source>
        <translation>Was Egret tut</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>egret::DataFlow</name>
    <message>
        <source>How data flows</source>
        <translation>Wie die Daten fließen</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>Link-URL</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Your back end</source>
        <translation>Ihr Backend</translation>
    </message>
    <message>
        <source>Pages, files, API</source>
        <translation>Seiten, Dateien, API</translation>
    </message>
    <message>
        <source>1. Your back end posts each new item with its access token to the link URL.</source>
        <translation>1. Ihr Backend sendet jedes neue Item mit seinem Access-Token per POST an die Link-URL.</translation>
    </message>
    <message>
        <source>2. Plaid posts signed webhooks of its items to the webhook URL; Egret checks every signature.</source>
        <translation>2. Plaid sendet signierte Webhooks der Items an die Webhook-URL; Egret prüft jede Signatur.</translation>
    </message>
    <message>
        <source>3. Egret fetches what is new with /transactions/sync and stores it on this computer.</source>
        <translation>3. Egret holt Neues mit /transactions/sync und speichert es auf diesem Computer.</translation>
    </message>
    <message>
        <source>4. You read it on these pages, with egret-cli, as files, and over the local API.</source>
        <translation>4. Sie lesen es auf diesen Seiten, mit egret-cli, als Dateien und über die lokale API.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>egret::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>egret::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>egret::EarlierUrlsCard</name>
    <message>
        <source>End them now…</source>
        <translation>Jetzt beenden…</translation>
    </message>
    <message>
        <source>Earlier webhook URLs</source>
        <translation>Frühere Webhook-URLs</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <extracomment>%1 is a moment such as &quot;2026-06-17 14:31:48&quot;</extracomment>
        <translation>Wirkt bis %1.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>Beendet %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) came by it, the last one %1.</source>
        <extracomment>%1 is a time such as &quot;3 min ago&quot;</extracomment>
        <translation>
            <numerusform>%n Webhook kam über sie, der letzte %1.</numerusform>
            <numerusform>%n Webhooks kamen über sie, der letzte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came by it since it was replaced.</source>
        <translation>Seit sie ersetzt wurde, kam nichts über sie.</translation>
    </message>
    <message numerus="yes">
        <source>Plaid still sends the webhooks of %n Item(s) there.</source>
        <translation>
            <numerusform>Plaid sendet die Webhooks von %n Item noch dorthin.</numerusform>
            <numerusform>Plaid sendet die Webhooks von %n Items noch dorthin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::EndUserTableModel</name>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Balance, 90 days</source>
        <translation>Saldo, 90 Tage</translation>
    </message>
    <message>
        <source>Net, 30 days</source>
        <translation>Netto, 30 Tage</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
</context>
<context>
    <name>egret::EndUserText</name>
    <message>
        <source>No Items</source>
        <translation>Keine Items</translation>
    </message>
    <message>
        <source>%1 of %2 in error</source>
        <translation>%1 von %2 mit Fehler</translation>
    </message>
    <message>
        <source>%1 of %2 needs login</source>
        <translation>%1 von %2: Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>up</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>down</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>level</source>
        <translation>gleichbleibend</translation>
    </message>
</context>
<context>
    <name>egret::EndUsersPage</name>
    <message>
        <source>Filter end users</source>
        <translation>Endnutzer filtern</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Link-URL zeigen</translation>
    </message>
    <message>
        <source>Name or end_user_id</source>
        <translation>Name oder end_user_id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Keine Items</translation>
    </message>
    <message>
        <source>Of the end user that is selected</source>
        <translation>Des gewählten Endnutzers</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Copy end_user_id</source>
        <translation>end_user_id kopieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Export an end user</source>
        <translation>Einen Endnutzer exportieren</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Export end users</source>
        <translation>Endnutzer exportieren</translation>
    </message>
    <message>
        <source>%1 end users   %2 items   %3 accounts</source>
        <translation>%1 Endnutzer   %2 Items   %3 Konten</translation>
    </message>
    <message>
        <source>net 30 days %1</source>
        <translation>netto 30 Tage %1</translation>
    </message>
    <message>
        <source>No end user matches</source>
        <translation>Kein Endnutzer passt dazu</translation>
    </message>
    <message>
        <source>Every word must occur in the name or the end_user_id.</source>
        <translation>Jedes Wort muss im Namen oder in der end_user_id vorkommen.</translation>
    </message>
    <message>
        <source>No end users yet</source>
        <translation>Noch keine Endnutzer</translation>
    </message>
    <message>
        <source>They appear with the first item.</source>
        <translation>Sie erscheinen mit dem ersten Item.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Lost for good, here and at Plaid: %1 items, %2 accounts, %3 transactions with notes and tags, %4 webhooks and %5 logged calls. Backups made before still hold them. Nothing changes at the bank.</source>
        <translation>Endgültig verloren, hier und bei Plaid: %1 Items, %2 Konten, %3 Transaktionen mit Notizen und Tags, %4 Webhooks und %5 protokollierte Aufrufe. Frühere Sicherungen enthalten sie noch. Bei der Bank ändert sich nichts.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 items   %2 accounts</source>
        <translation>%1 Items   %2 Konten</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertungen</translation>
    </message>
</context>
<context>
    <name>egret::EndUsersWiring</name>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>your customers, by end_user_id</source>
        <translation>Ihre Kunden, nach end_user_id</translation>
    </message>
</context>
<context>
    <name>egret::ErrorText</name>
    <message>
        <source>Plaid refused these keys</source>
        <translation>Plaid hat diese Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Check that client_id and secret belong together and to the chosen environment.</source>
        <translation>Prüfen Sie, ob client_id und Secret zusammengehören und zur gewählten Umgebung passen.</translation>
    </message>
    <message>
        <source>These keys are for another environment</source>
        <translation>Diese Schlüssel gehören zu einer anderen Umgebung</translation>
    </message>
    <message>
        <source>Choose the environment the secret was made for, or ask Plaid for access.</source>
        <translation>Wählen Sie die Umgebung, für die das Secret gemacht ist, oder bitten Sie Plaid um Zugang.</translation>
    </message>
    <message>
        <source>The bank asks for a new sign-in</source>
        <translation>Die Bank verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Repair the item: its owner signs in again, nothing is lost.</source>
        <translation>Reparieren Sie das Item: Sein Inhaber meldet sich erneut an, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Plaid asks for a pause</source>
        <translation>Plaid bittet um eine Pause</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Egret tries again by itself.</source>
        <translation>Zu viele Aufrufe in kurzer Zeit. Egret versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation>Plaid hat mit einem Serverfehler geantwortet</translation>
    </message>
    <message>
        <source>Nothing was lost: the next try starts where this one did.</source>
        <translation>Nichts ging verloren: Der nächste Versuch beginnt, wo dieser begann.</translation>
    </message>
    <message>
        <source>Something entered here cannot be used</source>
        <translation>Eine der Eingaben ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This no longer exists</source>
        <translation>Das gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Es wurde vielleicht inzwischen entfernt.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Das gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The data folder could not be read or written</source>
        <translation>Der Datenordner konnte nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was changed. Check free space and permissions, then try again.</source>
        <translation>Nichts wurde geändert. Prüfen Sie freien Platz und Rechte, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret</source>
        <translation>Der Schlüsselbund enthält dieses Secret nicht</translation>
    </message>
    <message>
        <source>Enter the secret again, or restore the keychain.</source>
        <translation>Geben Sie das Secret erneut ein oder stellen Sie den Schlüsselbund wieder her.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Start a keychain service, or use a passphrase file.</source>
        <translation>Starten Sie einen Schlüsselbunddienst oder verwenden Sie eine Passphrasendatei.</translation>
    </message>
    <message>
        <source>Plaid did not answer</source>
        <translation>Plaid hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Plaid refused</source>
        <translation>Plaid hat abgelehnt</translation>
    </message>
    <message>
        <source>The code below says why.</source>
        <translation>Der Code darunter sagt, warum.</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>Ein anderes Programm benutzt ihn</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port.</source>
        <translation>Beenden Sie jenes Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Plaid cannot be reached now. Egret keeps trying by itself.</source>
        <translation>Plaid ist gerade nicht erreichbar. Egret versucht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>egret::ExportBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Exporting transactions</source>
        <translation>Transaktionen werden exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>egret::FlowChart</name>
    <message>
        <source>Cash flow by month</source>
        <translation>Geldfluss nach Monaten</translation>
    </message>
    <message>
        <source>%1: in %2, out %3, net %4</source>
        <translation>%1: Eingang %2, Ausgang %3, netto %4</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Net %1</source>
        <comment>%1 is the sign of a currency</comment>
        <translation>Netto %1</translation>
    </message>
</context>
<context>
    <name>egret::FlowTable</name>
    <message>
        <source>Cash flow by month</source>
        <translation>Geldfluss nach Monaten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>egret::FolderRow</name>
    <message>
        <source>%1, opened %2</source>
        <extracomment>%1 is a size, %2 an age such as &quot;3 h ago&quot; or a date</extracomment>
        <translation>%1, geöffnet %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>egret::Formatting</name>
    <message>
        <source>%1B</source>
        <extracomment>billions (thousands of millions), as short as can be</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>millions, as short as can be</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>thousands, as short as can be</extracomment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;12 s&quot; or &quot;8 h&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>egret::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Teile der Hilfe</translation>
    </message>
    <message>
        <source>F1 opens the part about the page that is shown.</source>
        <translation>F1 öffnet den Teil über die gezeigte Seite.</translation>
    </message>
    <message>
        <source>No part of the help has these words.</source>
        <translation>Kein Teil der Hilfe enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>egret::InsightsPage</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Show %1 months</source>
        <translation>%1 Monate zeigen</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>Ausgaben nach Kategorie</translation>
    </message>
    <message>
        <source>share, total</source>
        <translation>Anteil, Summe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Top merchants</source>
        <translation>Größte Händler</translation>
    </message>
    <message>
        <source>count, total</source>
        <translation>Anzahl, Summe</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Plaid names no merchant in these transactions.</source>
        <translation>Plaid nennt in diesen Transaktionen keinen Händler.</translation>
    </message>
    <message>
        <source>Largest end users</source>
        <translation>Größte Endnutzer</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>ein, aus</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>No end users yet</source>
        <translation>Noch keine Endnutzer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Adding up transactions, %1%</source>
        <translation>Transaktionen werden summiert, %1 %</translation>
    </message>
    <message>
        <source>All end users</source>
        <translation>Alle Endnutzer</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>There are no transactions in these %1 months.</source>
        <translation>In diesen %1 Monaten gibt es keine Transaktionen.</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
    <message>
        <source>Export insights</source>
        <translation>Auswertungen exportieren</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <extracomment>a share of a hundred</extracomment>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>Insights need %1 days of transactions; these months have %2.</source>
        <translation>Auswertungen brauchen Transaktionen von %1 Tagen; in diesen Monaten sind es %2.</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Alle Integrationen zeigen</translation>
    </message>
    <message>
        <source>Only %1 is shown: transactions of other integrations are hidden.</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Nur %1 wird gezeigt: Transaktionen anderer Integrationen sind ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>egret::InsightsWiring</name>
    <message>
        <source>Insights exported</source>
        <translation>Auswertungen exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>money in and out, month by month</source>
        <translation>Geld herein und hinaus, Monat für Monat</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationCare</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Test keys…</source>
        <translation>Schlüssel testen…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Secret erneuern…</translation>
    </message>
    <message>
        <source>New webhook URL…</source>
        <translation>Neue Webhook-URL…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only you see it. Its URLs and its id stay as they are.</source>
        <translation>Nur Sie sehen ihn. URLs und Id bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>An integration with this name exists. Choose another.</source>
        <translation>Eine Integration mit diesem Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Wird umbenannt…</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Plaid %1 is asked for a bank everybody knows, with the keys that are stored.</source>
        <extracomment>%1 is an environment such as &quot;Sandbox&quot;</extracomment>
        <translation>Plaid %1 wird mit den gespeicherten Schlüsseln nach einer Bank gefragt, die jeder kennt.</translation>
    </message>
    <message>
        <source>Asking Plaid…</source>
        <translation>Plaid wird gefragt…</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Secret von %1 erneuern</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Testen und ersetzen</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Make the new secret on the keys page of the Plaid Dashboard and paste it here. Plaid is asked with it first; the old one stays in use until that has worked. Delete the old one at Plaid afterwards.</source>
        <translation>Erzeugen Sie das neue Secret auf der Schlüsselseite des Plaid Dashboard und fügen Sie es hier ein. Plaid wird erst damit gefragt; das alte bleibt in Gebrauch, bis das gelungen ist. Löschen Sie das alte danach bei Plaid.</translation>
    </message>
    <message>
        <source>Stored in the system keychain. Never shown in logs or exports.</source>
        <translation>Liegt im Schlüsselbund des Systems. Erscheint nie in Protokollen oder Exporten.</translation>
    </message>
    <message>
        <source>Trying the new secret at Plaid…</source>
        <translation>Das neue Secret wird bei Plaid ausprobiert…</translation>
    </message>
    <message>
        <source>The new secret is in use</source>
        <translation>Das neue Secret ist in Gebrauch</translation>
    </message>
    <message>
        <source>Plaid has accepted it, and Items that the old one failed are tried again. You can delete the old one in the Plaid Dashboard now.</source>
        <translation>Plaid hat es angenommen, und Items, bei denen das alte versagte, werden erneut versucht. Sie können das alte jetzt im Plaid Dashboard löschen.</translation>
    </message>
    <message>
        <source>New webhook URL for %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Neue Webhook-URL für %1</translation>
    </message>
    <message>
        <source>Make a new URL</source>
        <translation>Neue URL erzeugen</translation>
    </message>
    <message>
        <source>The old URL works</source>
        <translation>Die alte URL wirkt</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The URL gets another random end at once. Plaid goes on sending the webhooks of linked Items to the old one until each Item is told the new one: put it into your /link/token/create, then move the Items on their page. What still comes by the old URL is counted.</source>
        <translation>Die URL bekommt sofort ein anderes zufälliges Ende. Plaid sendet die Webhooks verknüpfter Items weiter an die alte, bis jedes Item die neue kennt: Tragen Sie sie in Ihr /link/token/create ein und stellen Sie die Items dann auf deren Seite um. Was noch über die alte URL kommt, wird gezählt.</translation>
    </message>
    <message>
        <source>After that, webhooks that come by it are answered with 404.</source>
        <translation>Danach werden Webhooks, die über sie kommen, mit 404 beantwortet.</translation>
    </message>
    <message>
        <source>Making the URL…</source>
        <translation>Die URL wird erzeugt…</translation>
    </message>
    <message>
        <source>End the earlier URLs of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Frühere URLs von %1 beenden</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Webhooks that still come by an earlier URL are answered with 404 from now on. The present URL goes on working.</source>
        <translation>Webhooks, die noch über eine frühere URL kommen, werden ab jetzt mit 404 beantwortet. Die jetzige URL wirkt weiter.</translation>
    </message>
    <message>
        <source>Ending them…</source>
        <translation>Sie werden beendet…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Its webhook URL and link URL stop working. Its %n item(s), their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</source>
        <translation>
            <numerusform>Ihre Webhook-URL und ihre Link-URL funktionieren dann nicht mehr. Ihr %n Item, seine Konten und deren Transaktionen werden von diesem Computer gelöscht. Bei Plaid und bei der Bank ändert sich nichts.</numerusform>
            <numerusform>Ihre Webhook-URL und ihre Link-URL funktionieren dann nicht mehr. Ihre %n Items, deren Konten und Transaktionen werden von diesem Computer gelöscht. Bei Plaid und bei der Bank ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove integration</source>
        <translation>Integration entfernen</translation>
    </message>
    <message>
        <source>These keys work</source>
        <extracomment>%1 is a time such as &quot;212 ms&quot;</extracomment>
        <translation>Diese Schlüssel funktionieren</translation>
    </message>
    <message>
        <source>Plaid answered in %1.</source>
        <translation>Plaid hat in %1 geantwortet.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>The new URL is in force</source>
        <extracomment>%1 is a moment such as &quot;2026-06-17 14:31:48&quot;</extracomment>
        <translation>Die neue URL gilt</translation>
    </message>
    <message>
        <source>The old one works until %1. Put the new one into your /link/token/create, then move the Items.</source>
        <translation>Die alte wirkt bis %1. Tragen Sie die neue in Ihr /link/token/create ein und stellen Sie dann die Items um.</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only you see it. Make it tell product and environment.</source>
        <translation>Nur Sie sehen ihn. Er sollte Produkt und Umgebung nennen.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox or Production.</source>
        <translation>Plaid hat Development im Juni 2024 abgeschaltet. Verwenden Sie Sandbox oder Production.</translation>
    </message>
    <message>
        <source>Stored in the system keychain. Never shown in logs or exports.</source>
        <translation>Liegt im Schlüsselbund des Systems. Erscheint nie in Protokollen oder Exporten.</translation>
    </message>
    <message>
        <source>Open keys page in Plaid Dashboard</source>
        <translation>Seite mit den Schlüsseln im Plaid Dashboard öffnen</translation>
    </message>
    <message>
        <source>Production secret</source>
        <translation>Production-Secret</translation>
    </message>
    <message>
        <source>Reads real people&apos;s data. Plaid bills some calls.</source>
        <translation>Liest Daten echter Personen. Plaid berechnet einige Aufrufe.</translation>
    </message>
    <message>
        <source>Egret&apos;s own stand-in for Plaid on this computer. Needs no keys and no network.</source>
        <translation>Egrets eigener Ersatz für Plaid auf diesem Computer. Braucht weder Schlüssel noch Netz.</translation>
    </message>
    <message>
        <source>Sandbox secret</source>
        <translation>Sandbox-Secret</translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox, or Production with limited access.</source>
        <translation>Plaid hat Development im Juni 2024 abgeschaltet. Verwenden Sie Sandbox oder Production mit begrenztem Zugang.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>An integration with this name exists. Choose another.</source>
        <translation>Eine Integration mit diesem Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Paste the client_id from Plaid&apos;s keys page.</source>
        <translation>Fügen Sie die client_id von Plaids Schlüsselseite ein.</translation>
    </message>
    <message>
        <source>A client_id has no spaces.</source>
        <translation>Eine client_id enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Paste the secret of this environment.</source>
        <translation>Fügen Sie das Secret dieser Umgebung ein.</translation>
    </message>
    <message>
        <source>These keys work</source>
        <extracomment>%1 is an environment such as &quot;Sandbox&quot;, %2 a time such as &quot;212 ms&quot;</extracomment>
        <translation>Diese Schlüssel funktionieren</translation>
    </message>
    <message>
        <source>Plaid %1 answered in %2.</source>
        <translation>Plaid %1 hat nach %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationTableModel</name>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Empfängt nicht</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Noch kein Webhook</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Last webhook</source>
        <translation>Letzter Webhook</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n Item(s) that Plaid answers for with an error</source>
        <translation>
            <numerusform>%n Item, für das Plaid mit einem Fehler antwortet</numerusform>
            <numerusform>%n Items, für die Plaid mit einem Fehler antwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationView</name>
    <message>
        <source>Code for your back end</source>
        <translation>Code für Ihr Backend</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Signature verification</source>
        <translation>Signaturprüfung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Codebeispiel kopieren</translation>
    </message>
    <message>
        <source>No public URL set: use a tunnel or a reverse proxy</source>
        <translation>Keine öffentliche URL eingestellt: Verwenden Sie einen Tunnel oder einen Reverse Proxy</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation>Öffentliche Basis-URL</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>ES256, max age 5 min</source>
        <translation>ES256, Höchstalter 5 min</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Stored in the system keychain</source>
        <translation>Liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Send a test webhook</source>
        <translation>Test-Webhook senden</translation>
    </message>
    <message>
        <source>Has Plaid send one for an item whose webhooks come here</source>
        <translation>Lässt Plaid einen für ein Item senden, dessen Webhooks hier ankommen</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Secret erneuern…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New webhook URL…</source>
        <translation>Neue Webhook-URL…</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Each integration is one set of Plaid keys with its own webhook URL, link URL and data.</source>
        <translation>Jede Integration ist ein Satz Plaid-Schlüssel mit eigener Webhook-URL, Link-URL und eigenen Daten.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Integration hinzufügen</translation>
    </message>
    <message>
        <source>How an integration works</source>
        <translation>Wie eine Integration funktioniert</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Webhook-Empfänger</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Noch keine Integrationen</translation>
    </message>
    <message>
        <source>Add your Plaid keys, or an offline sandbox that needs none.</source>
        <translation>Fügen Sie Ihre Plaid-Schlüssel hinzu, oder eine Offline-Sandbox, die keine braucht.</translation>
    </message>
    <message>
        <source>Add your keys</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Copy client_id and secret from the Plaid Dashboard, for the environment you use.</source>
        <translation>Kopieren Sie client_id und Secret aus dem Plaid Dashboard, für die Umgebung, die Sie verwenden.</translation>
    </message>
    <message>
        <source>Set the webhook</source>
        <translation>Webhook einstellen</translation>
    </message>
    <message>
        <source>Pass the webhook URL as webhook in /link/token/create.</source>
        <translation>Übergeben Sie die Webhook-URL als webhook in /link/token/create.</translation>
    </message>
    <message>
        <source>Send each item</source>
        <translation>Jedes Item senden</translation>
    </message>
    <message>
        <source>After the exchange, POST item_id, access_token and end_user_id to the link URL.</source>
        <translation>Senden Sie nach dem Tausch item_id, access_token und end_user_id per POST an die Link-URL.</translation>
    </message>
    <message>
        <source>Egret keeps it fresh</source>
        <translation>Egret hält es aktuell</translation>
    </message>
    <message>
        <source>Each verified webhook starts a sync. New transactions appear here.</source>
        <translation>Jeder bestätigte Webhook startet eine Synchronisierung. Neue Transaktionen erscheinen hier.</translation>
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
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>View %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>egret::ItemButtons</name>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Konten wählen</translation>
    </message>
    <message>
        <source>Webhook URL…</source>
        <translation>Webhook-URL…</translation>
    </message>
    <message>
        <source>Replace the access token…</source>
        <translation>Access-Token ersetzen…</translation>
    </message>
    <message>
        <source>Break the login</source>
        <translation>Anmeldung ungültig machen</translation>
    </message>
    <message>
        <source>Fire webhook</source>
        <translation>Webhook auslösen</translation>
    </message>
    <message>
        <source>Remove item…</source>
        <translation>Item entfernen…</translation>
    </message>
    <message>
        <source>Opens Plaid&apos;s sign-in page in your browser, for the end user</source>
        <translation>Öffnet für den Endnutzer Plaids Anmeldeseite in Ihrem Browser</translation>
    </message>
    <message>
        <source>Asks Plaid for what is new since the last sync</source>
        <translation>Fragt Plaid, was seit der letzten Synchronisierung neu ist</translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Plaid bills each refresh.</source>
        <translation>Lässt Plaid die Bank jetzt fragen. Plaid berechnet jedes Auffrischen.</translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Free here; billed in Production.</source>
        <translation>Lässt Plaid die Bank jetzt fragen. Hier kostenlos; in Production berechnet.</translation>
    </message>
    <message>
        <source>Has Plaid send this item&apos;s webhook</source>
        <translation>Lässt Plaid einen Webhook dieses Items senden</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Synchronisierung beenden</translation>
    </message>
    <message>
        <source>Ends at its next page; what was stored stays</source>
        <translation>Endet nach der nächsten Seite; was gespeichert ist, bleibt</translation>
    </message>
</context>
<context>
    <name>egret::ItemDetails</name>
    <message>
        <source>has no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Verlauf der Synchronisierung</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Noch keine Synchronisierung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Bank asked</source>
        <translation>Bank befragt</translation>
    </message>
    <message>
        <source>Next webhook</source>
        <extracomment>%1 is a webhook&apos;s code, %2 a moment</extracomment>
        <translation>Nächster Webhook</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>Item-Id</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>End user id</source>
        <translation>Id des Endnutzers</translation>
    </message>
    <message>
        <source>Institution id</source>
        <translation>Id des Instituts</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Running sync</source>
        <translation>Laufende Synchronisierung</translation>
    </message>
</context>
<context>
    <name>egret::ItemHistory</name>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>stands for %n earlier run(s) like it</source>
        <translation>
            <numerusform>steht für %n früheren gleichen Lauf</numerusform>
            <numerusform>steht für %n frühere gleiche Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>read anew, %1</source>
        <translation>neu gelesen, %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>webhooks go to %1</source>
        <translation>Webhooks gehen an %1</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>egret::ItemPanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Previous item (K)</source>
        <translation>Voriges Item (K)</translation>
    </message>
    <message>
        <source>Next item (J)</source>
        <translation>Nächstes Item (J)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Bank not known yet</source>
        <translation>Bank noch nicht bekannt</translation>
    </message>
    <message>
        <source>A sign-in page is open. Egret notices when the end user is done.</source>
        <translation>Eine Anmeldeseite ist offen. Egret bemerkt, wenn der Endnutzer fertig ist.</translation>
    </message>
    <message>
        <source>Parts of the item</source>
        <translation>Teile des Items</translation>
    </message>
</context>
<context>
    <name>egret::ItemQuestions</name>
    <message>
        <source>Replace the access token?</source>
        <translation>Access-Token ersetzen?</translation>
    </message>
    <message>
        <source>The old token dies at once, also where your own programs hold it. Should Plaid&apos;s answer be lost, the bank has to be connected again.</source>
        <translation>Der alte Token wird sofort ungültig, auch wo Ihre eigenen Programme ihn haben. Geht Plaids Antwort verloren, muss die Bank neu verbunden werden.</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>Refresh for a fee?</source>
        <translation>Kostenpflichtig auffrischen?</translation>
    </message>
    <message>
        <source>Plaid bills each refresh in Production. What is new would come by itself, one to four times a day.</source>
        <translation>Plaid berechnet in Production jedes Auffrischen. Neues käme auch von selbst, ein- bis viermal am Tag.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
</context>
<context>
    <name>egret::ItemRules</name>
    <message>
        <source>Plaid no longer has this item. Its history stays here.</source>
        <translation>Plaid hat dieses Item nicht mehr. Sein Verlauf bleibt hier.</translation>
    </message>
    <message>
        <source>In Sandbox only.</source>
        <translation>Nur in Sandbox.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Eine Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>The end user has to sign in again first: repair the item.</source>
        <translation>Der Endnutzer muss sich zuerst erneut anmelden: Reparieren Sie das Item.</translation>
    </message>
    <message>
        <source>Syncing of this item is stopped.</source>
        <translation>Die Synchronisierung dieses Items ist angehalten.</translation>
    </message>
    <message>
        <source>The item is up to date</source>
        <translation>Das Item ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Plaid asks the bank now; what is new follows by webhook</source>
        <translation>Plaid fragt jetzt die Bank; was neu ist, folgt per Webhook</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser</source>
        <translation>Die Anmeldeseite ist in Ihrem Browser offen</translation>
    </message>
    <message>
        <source>The access token was replaced; the old one is dead</source>
        <translation>Der Access-Token wurde ersetzt; der alte ist ungültig</translation>
    </message>
    <message>
        <source>Plaid sends the item&apos;s webhooks to the new URL</source>
        <translation>Plaid sendet die Webhooks des Items an die neue URL</translation>
    </message>
    <message>
        <source>The item was removed at Plaid; its history stays here</source>
        <translation>Das Item wurde bei Plaid entfernt; sein Verlauf bleibt hier</translation>
    </message>
    <message>
        <source>Plaid fires %1</source>
        <translation>Plaid löst %1 aus</translation>
    </message>
    <message>
        <source>The item asks for a new sign-in now</source>
        <translation>Das Item verlangt jetzt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>No sync is running.</source>
        <translation>Es läuft keine Synchronisierung.</translation>
    </message>
    <message>
        <source>The sync ends; the next one makes up for it</source>
        <translation>Die Synchronisierung endet; die nächste holt alles nach</translation>
    </message>
</context>
<context>
    <name>egret::ItemTableModel</name>
    <message>
        <source>Txn</source>
        <comment>short for the product Transactions</comment>
        <translation>Trans</translation>
    </message>
    <message>
        <source>Ident</source>
        <comment>short for the product Identity</comment>
        <translation>Ident</translation>
    </message>
    <message>
        <source>Bank not known yet</source>
        <translation>Bank noch nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is something to do, %2 a date such as &quot;06-17&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Accts</source>
        <comment>short for accounts</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step and error</source>
        <translation>Nächster Schritt und Fehler</translation>
    </message>
</context>
<context>
    <name>egret::ItemText</name>
    <message>
        <source>The bank login changed</source>
        <translation>Die Anmeldung bei der Bank hat sich geändert</translation>
    </message>
    <message>
        <source>Syncing has stopped. Ask the end user to sign in again: Repair opens the page for it.</source>
        <translation>Die Synchronisierung steht. Bitten Sie den Endnutzer, sich erneut anzumelden: Reparieren öffnet die Seite dafür.</translation>
    </message>
    <message>
        <source>The bank refused the login</source>
        <translation>Die Bank hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>User name or password were wrong. The end user signs in again by Repair.</source>
        <translation>Benutzername oder Passwort waren falsch. Der Endnutzer meldet sich über Reparieren erneut an.</translation>
    </message>
    <message>
        <source>The security answer was wrong</source>
        <translation>Die Sicherheitsantwort war falsch</translation>
    </message>
    <message>
        <source>The end user signs in again by Repair.</source>
        <translation>Der Endnutzer meldet sich über Reparieren erneut an.</translation>
    </message>
    <message>
        <source>The bank has locked the account</source>
        <translation>Die Bank hat das Konto gesperrt</translation>
    </message>
    <message>
        <source>The end user unlocks it at the bank, then signs in again by Repair.</source>
        <translation>Der Endnutzer entsperrt es bei der Bank und meldet sich dann über Reparieren erneut an.</translation>
    </message>
    <message>
        <source>The bank wants a new password</source>
        <translation>Die Bank verlangt ein neues Passwort</translation>
    </message>
    <message>
        <source>The end user sets it at the bank, then signs in again by Repair.</source>
        <translation>Der Endnutzer setzt es bei der Bank und meldet sich dann über Reparieren erneut an.</translation>
    </message>
    <message>
        <source>The end user took the permission back</source>
        <translation>Der Endnutzer hat die Erlaubnis zurückgenommen</translation>
    </message>
    <message>
        <source>No more data comes. Ask for a new sign-in, or remove the item; its history stays here.</source>
        <translation>Es kommen keine Daten mehr. Bitten Sie um eine neue Anmeldung oder entfernen Sie das Item; sein Verlauf bleibt hier.</translation>
    </message>
    <message>
        <source>The end user took one account back</source>
        <translation>Der Endnutzer hat ein Konto zurückgenommen</translation>
    </message>
    <message>
        <source>Its data may no longer be used. Have the end user choose accounts again if you need it.</source>
        <translation>Dessen Daten dürfen nicht mehr verwendet werden. Lassen Sie den Endnutzer erneut Konten wählen, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>No account is shared</source>
        <translation>Kein Konto ist freigegeben</translation>
    </message>
    <message>
        <source>The end user chooses accounts again.</source>
        <translation>Der Endnutzer wählt erneut Konten.</translation>
    </message>
    <message>
        <source>The bank ends this connection soon</source>
        <translation>Die Bank beendet diese Verbindung bald</translation>
    </message>
    <message>
        <source>It keeps working until then. Have the end user sign in again before.</source>
        <translation>Bis dahin funktioniert sie. Lassen Sie den Endnutzer sich vorher erneut anmelden.</translation>
    </message>
    <message>
        <source>The consent ends soon</source>
        <translation>Die Einwilligung endet bald</translation>
    </message>
    <message>
        <source>Data comes until then. Have the end user give the consent again before.</source>
        <translation>Bis dahin kommen Daten. Lassen Sie den Endnutzer vorher erneut einwilligen.</translation>
    </message>
    <message>
        <source>There are further accounts</source>
        <translation>Es gibt weitere Konten</translation>
    </message>
    <message>
        <source>The end user has accounts at this bank that are not shared. They can be added in Link.</source>
        <translation>Der Endnutzer hat bei dieser Bank Konten, die nicht freigegeben sind. Sie lassen sich in Link hinzufügen.</translation>
    </message>
    <message>
        <source>The bank is down</source>
        <translation>Die Bank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing is lost. Egret tries again by itself.</source>
        <translation>Nichts geht verloren. Egret versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The bank does not answer</source>
        <translation>Die Bank antwortet nicht</translation>
    </message>
    <message>
        <source>The bank cannot be reached</source>
        <translation>Die Bank lässt sich nicht erreichen</translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation>Plaid hat mit einem Serverfehler geantwortet</translation>
    </message>
    <message>
        <source>Nothing is lost: the next try starts from the saved cursor.</source>
        <translation>Nichts geht verloren: Der nächste Versuch beginnt beim gespeicherten Cursor.</translation>
    </message>
    <message>
        <source>Plaid is preparing the data</source>
        <translation>Plaid bereitet die Daten vor</translation>
    </message>
    <message>
        <source>This takes minutes after linking. Egret looks again by itself.</source>
        <translation>Das dauert nach dem Verbinden einige Minuten. Egret sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>This item was removed</source>
        <translation>Dieses Item wurde entfernt</translation>
    </message>
    <message>
        <source>Its history stays here. To get new data, connect the bank again.</source>
        <translation>Sein Verlauf bleibt hier. Für neue Daten verbinden Sie die Bank erneut.</translation>
    </message>
    <message>
        <source>Plaid no longer has this item</source>
        <translation>Plaid hat dieses Item nicht mehr</translation>
    </message>
    <message>
        <source>The access token no longer works</source>
        <translation>Der Access-Token gilt nicht mehr</translation>
    </message>
    <message>
        <source>It was replaced elsewhere or is of another environment. Connect the bank again.</source>
        <translation>Er wurde anderswo ersetzt oder gehört zu einer anderen Umgebung. Verbinden Sie die Bank erneut.</translation>
    </message>
    <message>
        <source>Plaid refused the keys</source>
        <translation>Plaid hat die Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Check the client id and the secret of the integration in Settings.</source>
        <translation>Prüfen Sie client_id und Secret der Integration in den Einstellungen.</translation>
    </message>
    <message>
        <source>The secret of the integration is missing</source>
        <translation>Das Secret der Integration fehlt</translation>
    </message>
    <message>
        <source>Enter it again in Settings, Integrations.</source>
        <translation>Geben Sie es unter Einstellungen, Integrationen erneut ein.</translation>
    </message>
    <message>
        <source>The access token cannot be opened</source>
        <translation>Der Access-Token lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Restore the data key from a backup, or connect the bank again.</source>
        <translation>Stellen Sie den Datenschlüssel aus einer Sicherung wieder her oder verbinden Sie die Bank erneut.</translation>
    </message>
    <message>
        <source>Another item shares the same accounts</source>
        <translation>Ein anderes Item hat dieselben Konten</translation>
    </message>
    <message>
        <source>Each transaction comes twice, and both are billed. Remove one of the two.</source>
        <translation>Jede Transaktion kommt doppelt, und beide werden berechnet. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Accounts have new ids</source>
        <translation>Konten haben neue Ids</translation>
    </message>
    <message>
        <source>Which was which cannot be told for certain. Match them with: egret-cli items match-accounts.</source>
        <translation>Welches welches war, ist nicht sicher zu sagen. Ordnen Sie sie zu mit: egret-cli items match-accounts.</translation>
    </message>
    <message>
        <source>An expected webhook did not come</source>
        <translation>Ein erwarteter Webhook blieb aus</translation>
    </message>
    <message>
        <source>Egret asks Plaid instead. Check where Plaid sends this item&apos;s webhooks.</source>
        <translation>Egret fragt stattdessen Plaid. Prüfen Sie, wohin Plaid die Webhooks dieses Items sendet.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Konten wählen</translation>
    </message>
    <message>
        <source>Match accounts</source>
        <translation>Konten zuordnen</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Eines entfernen</translation>
    </message>
    <message>
        <source>Check the webhook URL</source>
        <translation>Webhook-URL prüfen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Enable it at Plaid</source>
        <translation>Bei Plaid freischalten</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Aufruf ansehen</translation>
    </message>
    <message>
        <source>Ask Plaid</source>
        <translation>Plaid fragen</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Versucht es erneut</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>%1: act by %2</source>
        <extracomment>%1 is what happens, %2 a date</extracomment>
        <translation>%1: bis %2 handeln</translation>
    </message>
</context>
<context>
    <name>egret::ItemsPage</name>
    <message>
        <source>Filter items</source>
        <translation>Items filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Link-URL zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n Item zu prüfen</numerusform>
            <numerusform>%n Items zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser; the item appears once the end user is done</source>
        <translation>Die Anmeldeseite ist in Ihrem Browser offen; das Item erscheint, sobald der Endnutzer fertig ist</translation>
    </message>
    <message>
        <source>This bank was linked before: nothing was added</source>
        <translation>Diese Bank wurde schon verbunden: es kam nichts hinzu</translation>
    </message>
    <message>
        <source>The item with the same accounts stays as it is. Repair it if it does not work.</source>
        <translation>Das Item mit denselben Konten bleibt, wie es ist. Reparieren Sie es, wenn es nicht funktioniert.</translation>
    </message>
    <message>
        <source>Filter by bank, end user or id</source>
        <translation>Nach Bank, Endnutzer oder Id filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Item</numerusform>
            <numerusform>%n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
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
        <translation>Kein Item passt dazu</translation>
    </message>
    <message>
        <source>Every word must occur in bank, end user, code or id.</source>
        <translation>Jedes Wort muss in Bank, Endnutzer, Code oder Id vorkommen.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Noch keine Items</translation>
    </message>
    <message>
        <source>Connect a bank, or post one to the link URL.</source>
        <translation>Verbinden Sie eine Bank oder senden Sie ein Item an die Link-URL.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>None of them can be synced now.</source>
        <translation>Keines davon lässt sich jetzt synchronisieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be synced now</source>
        <translation>
            <numerusform>%n davon lässt sich jetzt nicht synchronisieren</numerusform>
            <numerusform>%n davon lassen sich jetzt nicht synchronisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>The test bank is linked</source>
        <translation>Die Testbank ist verbunden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export items</source>
        <translation>Items exportieren</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren …</translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n…</source>
        <translation>
            <numerusform>%n reparieren …</numerusform>
            <numerusform>Alle %n reparieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n item(s)</source>
        <translation>
            <numerusform>%n Item reparieren</numerusform>
            <numerusform>Alle %n Items reparieren</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them needs a repair.</source>
        <translation>Keines davon muss repariert werden.</translation>
    </message>
    <message>
        <source>Links to repair…</source>
        <translation>Links zum Reparieren …</translation>
    </message>
</context>
<context>
    <name>egret::ItemsWiring</name>
    <message>
        <source>Items exported</source>
        <translation>Items exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Links exported</source>
        <translation>Links exportiert</translation>
    </message>
</context>
<context>
    <name>egret::KeyValueGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>egret::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates. Plaid&apos;s own words stay as Plaid writes them.</source>
        <translation>Der Texte, Zahlen und Daten. Plaids eigene Wörter bleiben, wie Plaid sie schreibt.</translation>
    </message>
    <message>
        <source>Kept. Egret speaks it from its next start on.</source>
        <translation>Gemerkt. Egret spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Egret speaks it from its next start on.</source>
        <translation>Egret spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>egret::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Nur „%1“ zeigen</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>„%1“ weglassen</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Alle Integrationen zeigen</translation>
    </message>
    <message>
        <source>Only %1 is shown: rows of other integrations are hidden.</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Nur %1 wird gezeigt: Zeilen anderer Integrationen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>egret::LocalApiPage</name>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Programs send one of these keys as x-api-key to post links and to read transactions.</source>
        <translation>Programme senden einen dieser Schlüssel als x-api-key, um Items zu übergeben und Transaktionen zu lesen.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Noch keine API-Schlüssel</translation>
    </message>
    <message>
        <source>Your back end needs one to post items to a link URL. It is shown once, when you make it.</source>
        <translation>Ihr Backend braucht einen, um Items an eine Link-URL zu senden. Er wird einmal gezeigt, wenn Sie ihn erstellen.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Programs that use this key are refused from now on. This cannot be undone; make a new key instead.</source>
        <translation>Programme mit diesem Schlüssel werden ab sofort abgewiesen. Das lässt sich nicht rückgängig machen; erstellen Sie dann einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
</context>
<context>
    <name>egret::LockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Egret is locked</source>
        <translation>Egret ist gesperrt</translation>
    </message>
    <message>
        <source>Webhooks are still received, and bank connections are kept up to date.</source>
        <translation>Webhooks werden weiter empfangen und Bankverbindungen auf dem neuesten Stand gehalten.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>egret::LogPage</name>
    <message>
        <source>Live: show new rows as they come (P)</source>
        <translation>Live: neue Zeilen zeigen, wie sie kommen (P)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>%n neue zeigen</numerusform>
            <numerusform>%n neue zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause or follow new rows</source>
        <translation>Neue Zeilen anhalten oder verfolgen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>egret::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>Mitteilungen anzeigen</translation>
    </message>
    <message>
        <source>Make the sidebar narrow or wide</source>
        <translation>Seitenleiste schmal oder breit machen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Hide or show amounts and names</source>
        <translation>Beträge und Namen verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Switch to another integration</source>
        <translation>Zu einer anderen Integration wechseln</translation>
    </message>
</context>
<context>
    <name>egret::MomentList</name>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>egret::MonthsTableModel</name>
    <message>
        <source>Total in</source>
        <translation>Summe ein</translation>
    </message>
    <message>
        <source>Total out</source>
        <translation>Summe aus</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>alle Monate</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a category, %2 a month, %3 an amount of money</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>the heading of sums over so many months</extracomment>
        <translation>%1 Mon.</translation>
    </message>
</context>
<context>
    <name>egret::NewApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example the program that will use it.</source>
        <translation>Zum Beispiel das Programm, das ihn verwenden wird.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Copy this key now</source>
        <translation>Kopieren Sie diesen Schlüssel jetzt</translation>
    </message>
    <message>
        <source>Egret keeps only a fingerprint of it and cannot show it again. Programs send it as x-api-key.</source>
        <translation>Egret behält nur einen Fingerabdruck davon und kann ihn nicht noch einmal zeigen. Programme senden ihn als x-api-key.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>egret::NotificationCenter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Mitteilungen, %n ungelesen</numerusform>
            <numerusform>Mitteilungen, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>egret::NotificationPanel</name>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts zu erledigen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>egret::NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>egret::NotificationText</name>
    <message numerus="yes">
        <source>%n webhook(s) rejected in the last day</source>
        <translation>
            <numerusform>%n Webhook am letzten Tag abgewiesen</numerusform>
            <numerusform>%n Webhooks am letzten Tag abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>They failed a check and were not acted on</source>
        <translation>Sie haben eine Prüfung nicht bestanden und lösten nichts aus</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) given up in the last day</source>
        <translation>
            <numerusform>%n Webhook am letzten Tag aufgegeben</numerusform>
            <numerusform>%n Webhooks am letzten Tag aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and can be put back</source>
        <translation>Bei jedem steht der Grund, und jeder kann zurückgestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new transaction(s)</source>
        <translation>
            <numerusform>%Ln neue Transaktion</numerusform>
            <numerusform>%Ln neue Transaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank connected</source>
        <translation>Bank verbunden</translation>
    </message>
    <message>
        <source>Plaid cannot be reached</source>
        <translation>Plaid ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Calls are lost; Egret tries again by itself</source>
        <translation>Aufrufe gehen verloren; Egret versucht es von selbst erneut</translation>
    </message>
    <message>
        <source>The webhook receiver is stopped</source>
        <translation>Der Webhook-Empfänger ist angehalten</translation>
    </message>
    <message>
        <source>Plaid cannot tell Egret about new transactions</source>
        <translation>Plaid kann Egret keine neuen Transaktionen melden</translation>
    </message>
</context>
<context>
    <name>egret::OfflineNotice</name>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Plaid cannot be reached.</source>
        <translation>Plaid ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No answer since %1. What is stored stays readable, and Egret syncs again as soon as Plaid answers.</source>
        <translation>Keine Antwort seit %1. Gespeichertes bleibt lesbar, und Egret synchronisiert wieder, sobald Plaid antwortet.</translation>
    </message>
</context>
<context>
    <name>egret::OverviewPage</name>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Webhooks today</source>
        <translation>Webhooks heute</translation>
    </message>
    <message>
        <source>Transactions new today</source>
        <translation>Neue Transaktionen heute</translation>
    </message>
    <message>
        <source>API calls today</source>
        <translation>API-Aufrufe heute</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Nothing is being synced</source>
        <translation>Nichts wird synchronisiert</translation>
    </message>
    <message>
        <source>Syncing now</source>
        <translation>Wird synchronisiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Alle synchronisieren</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Geldfluss</translation>
    </message>
    <message>
        <source>all end users, 12 months</source>
        <translation>alle Endnutzer, 12 Monate</translation>
    </message>
    <message>
        <source>In, up</source>
        <translation>Eingang, oben</translation>
    </message>
    <message>
        <source>Out, down</source>
        <translation>Ausgang, unten</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cash flow appears after the first sync</source>
        <translation>Der Geldfluss erscheint nach der ersten Synchronisierung</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>View all items</source>
        <translation>Alle Items ansehen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>%1 syncing</source>
        <translation>%1 synchronisieren</translation>
    </message>
    <message>
        <source>%1 login</source>
        <translation>%1 Anmeldung</translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>%1 in Ordnung</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>%1 Zeilen bisher</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>no sync yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>Everything is fetched</source>
        <translation>Alles ist abgeholt</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 modified · %2 removed</source>
        <translation>%1 geändert · %2 entfernt</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>no calls yet</source>
        <translation>noch keine Aufrufe</translation>
    </message>
    <message>
        <source>%1% succeeded</source>
        <translation>%1 % erfolgreich</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>accounts</comment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Connect a bank to start</source>
        <translation>Zum Beginnen eine Bank verbinden</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Alle Integrationen zeigen</translation>
    </message>
    <message>
        <source>%1 has no items yet</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>%1 hat noch keine Items</translation>
    </message>
    <message>
        <source>Those of other integrations are hidden.</source>
        <translation>Die anderer Integrationen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>egret::OverviewText</name>
    <message>
        <source>Sync failed: %1</source>
        <translation>Synchronisierung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Synced %1 added, %2 modified, %3 removed</source>
        <translation>Synchronisiert: %1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Webhook rejected: %1</source>
        <translation>Webhook abgewiesen: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>Item linked: %1</source>
        <translation>Item verbunden: %1</translation>
    </message>
</context>
<context>
    <name>egret::Page</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API-Aufrufe</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>egret::PageKeyText</name>
    <message>
        <source>Search this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>egret::PaletteWiring</name>
    <message>
        <source>Show all integrations</source>
        <translation>Alle Integrationen zeigen</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
</context>
<context>
    <name>egret::PanelBar</name>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>egret::PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Passphrase übernehmen</translation>
    </message>
    <message>
        <source>The window is then unlocked by a click.</source>
        <translation>Das Fenster wird dann mit einem Klick entsperrt.</translation>
    </message>
    <message>
        <source>It keeps people at your desk from reading along. Nothing is encrypted with it. Who forgets it can remove it from the keychain.</source>
        <translation>Sie hält Leute an Ihrem Schreibtisch vom Mitlesen ab. Verschlüsselt wird damit nichts. Wer sie vergisst, kann sie aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>Geben Sie die jetzige Passphrase ein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen ist nötig.</numerusform>
            <numerusform>Mindestens %n Zeichen sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>egret::PaymentPanel</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Previous payment (K)</source>
        <translation>Vorige Zahlung (K)</translation>
    </message>
    <message>
        <source>Next payment (J)</source>
        <translation>Nächste Zahlung (J)</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>Webhook öffnen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Webhooks name neither amounts nor accounts.</source>
        <translation>Webhooks nennen weder Beträge noch Konten.</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>egret::PaymentTableModel</name>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>how far a payment is</extracomment>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>egret::PaymentText</name>
    <message>
        <source>Input needed</source>
        <translation>Wartet auf Zahler</translation>
    </message>
    <message>
        <source>The payer has not authorised it yet. Send them the link of this payment.</source>
        <translation>Der Zahler hat sie noch nicht freigegeben. Schicken Sie ihm den Link dieser Zahlung.</translation>
    </message>
    <message>
        <source>Authorising</source>
        <translation>Wird freigegeben</translation>
    </message>
    <message>
        <source>The payer has agreed, and their bank is being asked.</source>
        <translation>Der Zahler hat zugestimmt, seine Bank wird gefragt.</translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation>Angestoßen</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has accepted it and is carrying it out.</source>
        <translation>Die Bank des Zahlers hat sie angenommen und führt sie aus.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has sent the money. Look at your account before you deliver: this does not prove that it arrived.</source>
        <translation>Die Bank des Zahlers hat das Geld gesendet. Sehen Sie auf Ihr Konto, bevor Sie liefern: das beweist nicht, dass es ankam.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>The money is on the recipient&apos;s account.</source>
        <translation>Das Geld ist auf dem Konto des Empfängers.</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>The standing order is set up at the payer&apos;s bank.</source>
        <translation>Der Dauerauftrag ist bei der Bank des Zahlers eingerichtet.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>Zu wenig Guthaben</translation>
    </message>
    <message>
        <source>The payer&apos;s account did not hold enough. Ask them to try again later, with a new payment.</source>
        <translation>Auf dem Konto des Zahlers war nicht genug. Bitten Sie ihn, es später mit einer neuen Zahlung zu versuchen.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>It could not be carried out. A new payment may work.</source>
        <translation>Sie konnte nicht ausgeführt werden. Eine neue Zahlung kann gelingen.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Plaid has blocked it. Ask Plaid&apos;s support why.</source>
        <translation>Plaid hat sie gesperrt. Fragen Sie Plaids Support nach dem Grund.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has refused it. The payer can ask there, or pay from another account.</source>
        <translation>Die Bank des Zahlers hat sie abgelehnt. Er kann dort fragen oder von einem anderen Konto zahlen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The payer has cancelled it.</source>
        <translation>Der Zahler hat sie abgebrochen.</translation>
    </message>
    <message>
        <source>Unauthorised</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>The end user has not agreed yet.</source>
        <translation>Der Endnutzer hat noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>The end user has agreed: payments within the limits need no further question.</source>
        <translation>Der Endnutzer hat zugestimmt: Zahlungen innerhalb der Grenzen brauchen keine weitere Frage.</translation>
    </message>
    <message>
        <source>The bank has refused the consent.</source>
        <translation>Die Bank hat die Einwilligung abgelehnt.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The consent was taken back. Ask for a new one before the next payment.</source>
        <translation>Die Einwilligung wurde zurückgenommen. Bitten Sie vor der nächsten Zahlung um eine neue.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The consent has run out. Ask for a new one before the next payment.</source>
        <translation>Die Einwilligung ist abgelaufen. Bitten Sie vor der nächsten Zahlung um eine neue.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Something happened to transfers. Plaid&apos;s webhook does not say what: /transfer/event/sync tells your back end.</source>
        <translation>Bei Überweisungen ist etwas geschehen. Plaids Webhook sagt nicht was: /transfer/event/sync sagt es Ihrem Backend.</translation>
    </message>
    <message>
        <source>Plaid&apos;s word for it is newer than this Egret.</source>
        <translation>Plaids Wort dafür ist neuer als dieses Egret.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message numerus="yes">
        <source>Announced %n time(s)</source>
        <translation>
            <numerusform>%n-mal angekündigt</numerusform>
            <numerusform>%n-mal angekündigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Plaid does not know how it stands. Ask again later.</source>
        <translation>Plaid weiß nicht, wie sie steht. Später noch einmal fragen.</translation>
    </message>
</context>
<context>
    <name>egret::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show the webhook URL</source>
        <translation>Webhook-URL zeigen</translation>
    </message>
    <message>
        <source>Open the webhooks</source>
        <translation>Webhooks öffnen</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Zahlungen filtern</translation>
    </message>
    <message>
        <source>Reference or id</source>
        <translation>Verwendungszweck oder ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Of the last %1 webhooks about money</source>
        <translation>Aus den letzten %1 Webhooks über Geld</translation>
    </message>
    <message>
        <source>As the webhooks about them tell</source>
        <translation>Wie die Webhooks darüber berichten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Keine Zahlung passt</translation>
    </message>
    <message>
        <source>Every word must occur in reference, id, integration, kind or status.</source>
        <translation>Jedes Wort muss in Verwendungszweck, ID, Integration, Art oder Status vorkommen.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Payments, consents and transfers appear when Plaid&apos;s first webhook tells of them. Payments name the webhook URL in their link token; for transfers it is set in Plaid&apos;s Dashboard.</source>
        <translation>Zahlungen, Einwilligungen und Überweisungen erscheinen, wenn Plaids erster Webhook davon berichtet. Zahlungen nennen die Webhook-URL in ihrem Link-Token; für Überweisungen wird sie in Plaids Dashboard gesetzt.</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Zahlungen exportieren</translation>
    </message>
</context>
<context>
    <name>egret::PaymentsWiring</name>
    <message>
        <source>Payments exported</source>
        <translation>Zahlungen exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>as their webhooks tell</source>
        <translation>wie ihre Webhooks berichten</translation>
    </message>
</context>
<context>
    <name>egret::ProfileCard</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings and integrations</source>
        <translation>Einstellungen und Integrationen</translation>
    </message>
    <message>
        <source>One JSON file for another computer or a colleague. No secret, token or webhook URL is in it; a secret is entered again with Rotate secret….</source>
        <translation>Eine JSON-Datei für einen anderen Computer oder einen Kollegen. Kein Secret, kein Token und keine Webhook-URL steht darin; ein Secret wird mit „Secret erneuern…“ neu eingegeben.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Everything is as the file says.</source>
        <translation>Alles ist schon so, wie es in der Datei steht.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) change. What the file does not name stays as it is.</source>
        <translation>
            <numerusform>%n Angabe ändert sich. Was die Datei nicht nennt, bleibt, wie es ist.</numerusform>
            <numerusform>%n Angaben ändern sich. Was die Datei nicht nennt, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Some settings are in force from the next start on. Added integrations need their secret: Rotate secret… in their menu.</source>
        <translation>Manche Einstellungen gelten ab dem nächsten Start. Hinzugefügte Integrationen brauchen ihr Secret: „Secret erneuern…“ in ihrem Menü.</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei kann nicht importiert werden</translation>
    </message>
</context>
<context>
    <name>egret::ProfitCard</name>
    <message>
        <source>Profit and loss by month</source>
        <translation>Gewinn und Verlust nach Monat</translation>
    </message>
    <message>
        <source>In, up</source>
        <translation>Eingang, oben</translation>
    </message>
    <message>
        <source>Out, down</source>
        <translation>Ausgang, unten</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1. *%2 is not over yet</source>
        <extracomment>%1 is a currency, perhaps with a scale, %2 a month</extracomment>
        <translation>%1. *%2 ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>%1, thousands</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>%1, Tausend</translation>
    </message>
    <message>
        <source>%1, millions</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>%1, Millionen</translation>
    </message>
</context>
<context>
    <name>egret::ReachList</name>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Test the way here</source>
        <translation>Weg hierher prüfen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>egret::ReachText</name>
    <message>
        <source>Port open</source>
        <translation>Port offen</translation>
    </message>
    <message>
        <source>DNS resolves</source>
        <translation>DNS löst auf</translation>
    </message>
    <message>
        <source>TLS certificate fits</source>
        <translation>TLS-Zertifikat passt</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>The receiver does not run. Start Egret again, or choose a free port under Webhook receiver.</source>
        <translation>Der Empfänger läuft nicht. Starten Sie Egret neu, oder wählen Sie unter Webhook-Empfänger einen freien Port.</translation>
    </message>
    <message>
        <source>Nothing answers on the receiver&apos;s port: %1</source>
        <translation>Am Port des Empfängers antwortet nichts: %1</translation>
    </message>
    <message>
        <source>The public URL&apos;s host has no address. Check its spelling and its DNS entry.</source>
        <translation>Der Host der öffentlichen URL hat keine Adresse. Prüfen Sie Schreibweise und DNS-Eintrag.</translation>
    </message>
    <message>
        <source>The certificate does not fit, and Plaid refuses it, too: %1</source>
        <translation>Das Zertifikat passt nicht, auch Plaid lehnt es ab: %1</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. Does the tunnel or proxy run?</source>
        <translation>Keine Antwort in 10 Sekunden. Läuft der Tunnel oder Proxy?</translation>
    </message>
    <message>
        <source>It redirects to %1, where Plaid does not follow. Set that as the public URL.</source>
        <translation>Es leitet nach %1 um, wohin Plaid nicht folgt. Tragen Sie dies als öffentliche URL ein.</translation>
    </message>
    <message>
        <source>It answers %1, and nothing came here. Does the tunnel or proxy lead to the receiver&apos;s port?</source>
        <translation>Es antwortet mit %1, und hier kam nichts an. Führt der Tunnel oder Proxy zum Port des Empfängers?</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this Egret.</source>
        <translation>Dort antwortet etwas, aber nicht dieses Egret.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>Es ist nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Not reachable: %1</source>
        <translation>Nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Reachable from the internet, %1</source>
        <translation>Aus dem Internet erreichbar, %1</translation>
    </message>
    <message>
        <source>Reachable on this computer, %1</source>
        <translation>Auf diesem Computer erreichbar, %1</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverCard</name>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation>Öffentliche Basis-URL</translation>
    </message>
    <message>
        <source>Not set. Plaid reaches Egret through a tunnel or a reverse proxy.</source>
        <translation>Nicht eingestellt. Plaid erreicht Egret über einen Tunnel oder einen Reverse Proxy.</translation>
    </message>
    <message>
        <source>On, ES256</source>
        <translation>An, ES256</translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation>Signaturprüfung</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverNotice</name>
    <message>
        <source>Receiver settings</source>
        <translation>Empfänger einstellen</translation>
    </message>
    <message>
        <source>Plaid cannot tell Egret about new transactions.</source>
        <translation>Plaid kann Egret keine neuen Transaktionen melden.</translation>
    </message>
    <message>
        <source>The webhook receiver is stopped.</source>
        <translation>Der Webhook-Empfänger ist angehalten.</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverStep</name>
    <message>
        <source>Public URL</source>
        <translation>Öffentliche URL</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>On this computer, behind the public URL. With 0 Egret takes a free one at each start.</source>
        <translation>Auf diesem Computer, hinter der öffentlichen URL. Bei 0 nimmt Egret bei jedem Start einen freien.</translation>
    </message>
    <message>
        <source>Plaid and your back end need an address that leads to Egret: that of your tunnel or reverse proxy.</source>
        <translation>Plaid und Ihr Backend brauchen eine Adresse, die zu Egret führt: die Ihres Tunnels oder Reverse-Proxys.</translation>
    </message>
    <message>
        <source>Egret listens on %1</source>
        <translation>Egret lauscht auf %1</translation>
    </message>
    <message>
        <source>Egret does not listen yet</source>
        <translation>Egret lauscht noch nicht</translation>
    </message>
    <message>
        <source>The built-in simulator finds Egret without one: leave it empty.</source>
        <translation>Der eingebaute Simulator findet Egret auch ohne: lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>What webhook and link URLs begin with, with https. It can be empty for now: Settings, Webhook receiver has it, too.</source>
        <translation>Womit Webhook- und Link-URLs beginnen, mit https. Sie kann vorerst fehlen und später unter Einstellungen, Webhook-Empfänger eingetragen werden.</translation>
    </message>
    <message>
        <source>Enter an address such as https://hooks.example.com, or nothing.</source>
        <translation>Geben Sie eine Adresse wie https://hooks.example.com ein oder nichts.</translation>
    </message>
    <message>
        <source>Production needs https: webhooks tell of real people&apos;s money. Enter the address of your tunnel or proxy with https.</source>
        <translation>Production verlangt https: Webhooks handeln vom Geld echter Personen. Geben Sie die Adresse Ihres Tunnels oder Proxys mit https ein.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 65535.</source>
        <translation>Geben Sie eine Zahl von 0 bis 65535 ein.</translation>
    </message>
</context>
<context>
    <name>egret::RemoveItemDialog</name>
    <message>
        <source>Remove this item?</source>
        <translation>Dieses Item entfernen?</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a word to be typed, lower case</comment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Egret calls /item/remove. The access token stops working, Plaid sends no more webhooks and bills the item no longer. You cannot undo it: to connect again, the end user must go through Link.</source>
        <translation>Egret ruft /item/remove auf. Der Access-Token wird ungültig, Plaid sendet keine Webhooks mehr und berechnet das Item nicht länger. Sie können es nicht rückgängig machen: Für eine neue Verbindung muss der Endnutzer erneut durch Link.</translation>
    </message>
    <message>
        <source>Its history is kept</source>
        <translation>Sein Verlauf bleibt</translation>
    </message>
    <message>
        <source>Accounts, transactions and webhooks stay on this computer until you erase the end user.</source>
        <translation>Konten, Transaktionen und Webhooks bleiben auf diesem Computer, bis Sie den Endnutzer löschen.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word the user has to type</extracomment>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Item entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <extracomment>%1 is an end user</extracomment>
        <translation>
            <numerusform>%1, %n Konto</numerusform>
            <numerusform>%1, %n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RenameDialog</name>
    <message>
        <source>Rename end user</source>
        <translation>Endnutzer umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The end_user_id stays. The next link that names this end user may change it again.</source>
        <translation>Die end_user_id bleibt. Die nächste Verbindung, die diesen Endnutzer nennt, kann den Namen wieder ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>egret::RepairLinksDialog</name>
    <message numerus="yes">
        <source>Repair %n item(s)</source>
        <translation>
            <numerusform>%n Item reparieren</numerusform>
            <numerusform>%n Items reparieren</numerusform>
        </translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>%n Link erstellen</numerusform>
            <numerusform>%n Links erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Each end user signs in again on a page of Plaid&apos;s. Whoever has the address can do so: hand each one to its end user only.</source>
        <translation>Jeder Endnutzer meldet sich auf einer Seite von Plaid neu an. Das kann jeder, der die Adresse hat: Geben Sie jede nur an ihren Endnutzer.</translation>
    </message>
    <message>
        <source>Sign-in pages</source>
        <translation>Anmeldeseiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <extracomment>%1 of %2 links</extracomment>
        <translation>%1 von %2 erstellt</translation>
    </message>
    <message>
        <source>Make the others</source>
        <translation>Die übrigen erstellen</translation>
    </message>
    <message>
        <source>Export the links</source>
        <translation>Links exportieren</translation>
    </message>
</context>
<context>
    <name>egret::ReplayDialog</name>
    <message>
        <source>Replay %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>URL to send it to</source>
        <translation>URL, an die gesendet wird</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Into Egret</source>
        <translation>In Egret</translation>
    </message>
    <message>
        <source>To a URL</source>
        <translation>An eine URL</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its signature was never verified: Egret does not act on it</source>
        <translation>Seine Signatur wurde nie bestätigt: Egret handelt nicht danach</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The exact body and headers are sent once. https, or http on this machine only.</source>
        <translation>Körper und Header werden genau so einmal gesendet. https, oder http nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>It was signed more than five minutes ago: whoever verifies the signature will refuse it.</source>
        <translation>Er wurde vor mehr als fünf Minuten signiert: Wer die Signatur prüft, wird ihn abweisen.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Es wird nachgesehen, was sich ändern würde…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Egret would: %1. No transaction changes by itself.</source>
        <translation>Egret würde: %1. Keine Transaktion ändert sich dadurch allein.</translation>
    </message>
    <message>
        <source>No transaction would change: everything it announces is here.</source>
        <translation>Keine Transaktion würde sich ändern: Alles, was er ankündigt, ist hier.</translation>
    </message>
    <message>
        <source>These transactions would change: %1.</source>
        <translation>Diese Transaktionen würden sich ändern: %1.</translation>
    </message>
    <message>
        <source>The answer was %1 after %2.</source>
        <translation>Die Antwort war %1 nach %2.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>What would change could not be found out.</source>
        <translation>Was sich ändern würde, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Delete and replay</source>
        <translation>Löschen und wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This deletes data for good</source>
        <translation>Dies löscht Daten endgültig</translation>
    </message>
    <message>
        <source>This may delete data for good</source>
        <translation>Dies löscht vielleicht Daten endgültig</translation>
    </message>
    <message>
        <source>What it deletes could not be found out.</source>
        <translation>Was gelöscht wird, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Egret would drop an account that its owner took back.</source>
        <translation>Egret würde ein Konto entfernen, das sein Inhaber entzogen hat.</translation>
    </message>
</context>
<context>
    <name>egret::RequestErrorTableModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Item(s)</source>
        <translation>
            <numerusform>%n Item</numerusform>
            <numerusform>%n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these calls</source>
        <translation>Diese Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>egret::RequestErrorsView</name>
    <message>
        <source>Errors by kind</source>
        <translation>Fehler nach Art</translation>
    </message>
    <message>
        <source>Show these calls</source>
        <translation>Diese Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>egret::RequestPanel</name>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation>Item öffnen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Secrets and tokens are removed before a call is stored.</source>
        <translation>Secrets und Tokens werden entfernt, bevor ein Aufruf gespeichert wird.</translation>
    </message>
    <message>
        <source>Newer request (K)</source>
        <translation>Neuerer Aufruf (K)</translation>
    </message>
    <message>
        <source>Older request (J)</source>
        <translation>Älterer Aufruf (J)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile des Aufrufs</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>%1, repeats one that failed</source>
        <translation>%1, wiederholt einen fehlgeschlagenen</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Edit and run…</source>
        <translation>Bearbeiten und ausführen…</translation>
    </message>
    <message>
        <source>The log leaves out secrets and long lists, and this call had some. Edit it to fill them in.</source>
        <translation>Das Protokoll lässt Secrets und lange Listen weg, und dieser Aufruf hatte welche. Bearbeiten Sie ihn, um sie einzusetzen.</translation>
    </message>
</context>
<context>
    <name>egret::RequestTableModel</name>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>egret::RequestText</name>
    <message>
        <source>timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Plaid charges for %1.</source>
        <translation>Plaid berechnet %1.</translation>
    </message>
    <message>
        <source>%1 changes something at Plaid each time.</source>
        <translation>%1 ändert jedes Mal etwas bei Plaid.</translation>
    </message>
    <message>
        <source>It goes to Production.</source>
        <translation>Er geht an Production.</translation>
    </message>
</context>
<context>
    <name>egret::RequestTrends</name>
    <message>
        <source>Latency over time</source>
        <translation>Antwortzeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>Failed calls over time</source>
        <translation>Fehlgeschlagene Aufrufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>Show all endpoints</source>
        <translation>Alle Endpunkte zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Nearest to Plaid&apos;s limits</source>
        <translation>Am nächsten an Plaids Limits</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No limited calls in the last minute</source>
        <translation>Keine begrenzten Aufrufe in der letzten Minute</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <extracomment>%1 calls were made in the last minute, %2 are allowed</extracomment>
        <translation>%1 von %2 je Minute</translation>
    </message>
</context>
<context>
    <name>egret::RequestsPage</name>
    <message>
        <source>Calls to Plaid</source>
        <translation>Aufrufe an Plaid</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Noch frei</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Aufrufe filtern</translation>
    </message>
    <message>
        <source>endpoint:, error:, request_id, or text</source>
        <translation>endpoint:, error:, request_id oder Text</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Slow, over 1 s</source>
        <translation>Langsam, über 1 s</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)…</source>
        <translation>HTTP-Archiv (HAR)…</translation>
    </message>
    <message>
        <source>Postman collection…</source>
        <translation>Postman-Sammlung…</translation>
    </message>
    <message>
        <source>How each operation fares</source>
        <translation>Wie es jeder Operation geht</translation>
    </message>
    <message>
        <source>Kept 30 days</source>
        <translation>30 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Kein Aufruf passt dazu</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Every call that Egret makes to Plaid appears here, without its secrets.</source>
        <translation>Jeder Aufruf von Egret an Plaid erscheint hier, ohne seine Secrets.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1   p95 %2</source>
        <translation>p50 %1   p95 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>Nothing matches this period, outcome and search. The log keeps 30 days.</source>
        <translation>Nichts passt zu diesem Zeitraum, Ergebnis und Suchtext. Das Protokoll reicht 30 Tage zurück.</translation>
    </message>
    <message>
        <source>No calls in the last 7 days</source>
        <translation>Keine Aufrufe in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>%1% succeeded</source>
        <translation>%1 % erfolgreich</translation>
    </message>
    <message>
        <source>Edit a call to %1</source>
        <translation>Aufruf von %1 bearbeiten</translation>
    </message>
    <message>
        <source>The call is made once more with this body, by the keys of today.</source>
        <translation>Der Aufruf geschieht noch einmal mit diesem Körper und den heutigen Schlüsseln.</translation>
    </message>
    <message>
        <source>The call is made once more with this body, by the keys of today. The Item&apos;s token is filled in.</source>
        <translation>Der Aufruf geschieht noch einmal mit diesem Körper und den heutigen Schlüsseln. Das Token des Items wird eingesetzt.</translation>
    </message>
    <message>
        <source>The log leaves out secrets and long lists, and this call had some: fill them in.</source>
        <translation>Das Protokoll lässt Secrets und lange Listen weg, und dieser Aufruf hatte welche: Setzen Sie sie ein.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Make this call again?</source>
        <translation>Diesen Aufruf noch einmal machen?</translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation>Aufruf machen</translation>
    </message>
    <message>
        <source>No call has failed</source>
        <translation>Kein Aufruf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Calls that fail are put together here by what went wrong.</source>
        <translation>Was fehlschlägt, steht hier zusammengefasst nach seiner Ursache.</translation>
    </message>
</context>
<context>
    <name>egret::RequestsWiring</name>
    <message>
        <source>every call Egret makes to Plaid</source>
        <translation>jeder Aufruf von Egret an Plaid</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Aufrufe exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The call was not made</source>
        <translation>Der Aufruf ist nicht geschehen</translation>
    </message>
</context>
<context>
    <name>egret::ScopeBox</name>
    <message>
        <source>No integration</source>
        <translation>Keine Integration</translation>
    </message>
    <message>
        <source>Add one in Settings</source>
        <translation>Fügen Sie in den Einstellungen eine hinzu</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Alle Integrationen</translation>
    </message>
    <message>
        <source>Several environments</source>
        <translation>Mehrere Umgebungen</translation>
    </message>
    <message>
        <source>Opens the list of integrations</source>
        <translation>Öffnet die Liste der Integrationen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an integration&apos;s name, %2 its environment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add an integration…</source>
        <translation>Integration hinzufügen…</translation>
    </message>
    <message>
        <source>Settings of %1…</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Einstellungen von %1 …</translation>
    </message>
</context>
<context>
    <name>egret::SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>egret::SecretField</name>
    <message>
        <source>Hide the secret</source>
        <translation>Secret verbergen</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>Secret 10 Sekunden zeigen</translation>
    </message>
</context>
<context>
    <name>egret::SecurityPage</name>
    <message>
        <source>The keychain of this desktop</source>
        <translation>Dem Schlüsselbund dieser Arbeitsfläche</translation>
    </message>
    <message>
        <source>An encrypted file in the data folder</source>
        <translation>Einer verschlüsselten Datei im Datenordner</translation>
    </message>
    <message>
        <source>Memory, until Egret ends</source>
        <translation>Arbeitsspeicher, bis Egret endet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Minutes without a key or a click. With 0 the window stays open.</source>
        <translation>Minuten ohne Taste oder Klick. Mit 0 bleibt das Fenster offen.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Lock with the desktop</source>
        <translation>Mit der Arbeitsfläche sperren</translation>
    </message>
    <message>
        <source>The window is locked when the screen is, and before the computer sleeps.</source>
        <translation>Das Fenster wird gesperrt, wenn der Bildschirm gesperrt wird und bevor der Rechner schläft.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Sichtschutz</translation>
    </message>
    <message>
        <source>Amounts and names are blurred, in pictures of the window as well. Ctrl+Shift+P switches it anywhere.</source>
        <translation>Beträge und Namen werden unkenntlich, auch auf Bildern des Fensters. Strg+Umschalt+P schaltet es überall um.</translation>
    </message>
    <message>
        <source>Keys and security</source>
        <translation>Schlüssel und Sicherheit</translation>
    </message>
    <message>
        <source>Who may read along at this desk, and where Egret keeps its secrets.</source>
        <translation>Wer an diesem Schreibtisch mitlesen darf und wo Egret seine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Set. It is asked for when Egret starts and when the window was locked; only its scrypt hash is kept.</source>
        <translation>Gesetzt. Sie wird beim Start von Egret und nach dem Sperren des Fensters verlangt; aufbewahrt wird nur ihr scrypt-Hash.</translation>
    </message>
    <message>
        <source>Not set. A locked window is unlocked by a click.</source>
        <translation>Nicht gesetzt. Ein gesperrtes Fenster wird mit einem Klick entsperrt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase setzen…</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Datenschlüssel</translation>
    </message>
    <message>
        <source>One; it seals access tokens and whatever carries a token</source>
        <translation>Einer; er versiegelt Zugriffstoken und alles, was ein Token enthält</translation>
    </message>
    <message>
        <source>Plaid secrets</source>
        <translation>Plaid-Secrets</translation>
    </message>
    <message numerus="yes">
        <source>%n, one for each integration with keys</source>
        <translation>
            <numerusform>%n, eines je Integration mit Schlüsseln</numerusform>
            <numerusform>%n, eines je Integration mit Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Ihr Hash</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>egret::SelectionBar</name>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>rows of a list</comment>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>egret::SettingForm</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Kept. In force when Egret starts again.</source>
        <translation>Gemerkt. Gilt, wenn Egret das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Kept, and in force.</source>
        <translation>Übernommen und in Kraft.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>In force when Egret starts again.</source>
        <translation>Gilt, wenn Egret das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>egret::SettingFormPage</name>
    <message>
        <source>Webhook receiver</source>
        <translation>Webhook-Empfänger</translation>
    </message>
    <message>
        <source>Where Plaid and your back end reach Egret, and what they may send.</source>
        <translation>Wo Plaid und Ihr Backend Egret erreichen und was sie senden dürfen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The receiver listens on this machine only, at this TCP port. With 0 it takes a free one.</source>
        <translation>Der Empfänger lauscht nur auf diesem Computer, an diesem TCP-Port. Bei 0 nimmt er einen freien.</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>Öffentliche URL</translation>
    </message>
    <message>
        <source>What webhook and link URLs begin with: your tunnel or reverse proxy, with https.</source>
        <translation>Womit Webhook- und Link-URLs beginnen: Ihr Tunnel oder Reverse Proxy, mit https.</translation>
    </message>
    <message>
        <source>https://hooks.example.com</source>
        <translation>https://hooks.example.com</translation>
    </message>
    <message>
        <source>Allowed sources</source>
        <translation>Erlaubte Absender</translation>
    </message>
    <message>
        <source>Addresses and networks that may deliver, with commas between. The word plaid stands for Plaid&apos;s four addresses.</source>
        <translation>Adressen und Netze, die zustellen dürfen, durch Kommas getrennt. Das Wort plaid steht für Plaids vier Adressen.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Proxies whose X-Forwarded-For is believed. Without them the address of the connection counts.</source>
        <translation>Proxys, deren X-Forwarded-For geglaubt wird. Ohne sie zählt die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>Hosts of your own network</source>
        <translation>Hosts Ihres eigenen Netzes</translation>
    </message>
    <message>
        <source>Names that webhooks may be sent on to although they lead to private addresses; .corp.example for all below it.</source>
        <translation>Namen, an die Webhooks weitergehen dürfen, obwohl sie zu privaten Adressen führen; .corp.example für alles darunter.</translation>
    </message>
    <message>
        <source>Failures before a pause</source>
        <translation>Fehlschläge bis zur Pause</translation>
    </message>
    <message>
        <source>Deliveries of one address that may fail in a minute before it is asked to wait. With 0 any number may.</source>
        <translation>Zustellungen einer Adresse, die in einer Minute fehlschlagen dürfen, bevor sie warten soll. Bei 0 beliebig viele.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>How Items are kept up to date.</source>
        <translation>Wie Items aktuell gehalten werden.</translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation>Items nebeneinander</translation>
    </message>
    <message>
        <source>How many Items are synced at the same time, from 1 to 64. Each by one sync at a time.</source>
        <translation>Wie viele Items gleichzeitig synchronisiert werden, 1 bis 64. Jedes von einer Synchronisierung auf einmal.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Refresh after a repair</source>
        <translation>Nach einer Reparatur auffrischen</translation>
    </message>
    <message>
        <source>Once a sign-in works again Plaid is asked to fetch from the bank at once. Plaid bills each of these calls.</source>
        <translation>Sobald eine Anmeldung wieder gilt, soll Plaid sofort bei der Bank abholen. Plaid berechnet jeden dieser Aufrufe.</translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation>Daten und Speicher</translation>
    </message>
    <message>
        <source>How long deliveries and calls are kept. Transactions are kept until their Item or end user is removed.</source>
        <translation>Wie lange Zustellungen und Aufrufe bleiben. Transaktionen bleiben, bis ihr Item oder Endnutzer entfernt wird.</translation>
    </message>
    <message>
        <source>Webhooks, by age</source>
        <translation>Webhooks, nach Alter</translation>
    </message>
    <message>
        <source>Handled deliveries older than this are removed. What waits or failed stays.</source>
        <translation>Ältere bearbeitete Zustellungen werden entfernt. Was wartet oder fehlschlug, bleibt.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Webhooks, by size</source>
        <translation>Webhooks, nach Größe</translation>
    </message>
    <message>
        <source>Beyond this size the oldest handled deliveries are removed first.</source>
        <translation>Darüber werden die ältesten bearbeiteten Zustellungen zuerst entfernt.</translation>
    </message>
    <message>
        <source>Rejected webhooks, by age</source>
        <translation>Abgewiesene Webhooks, nach Alter</translation>
    </message>
    <message>
        <source>Deliveries that failed verification are removed when they are older than this, from 1 to 365.</source>
        <translation>Zustellungen, die die Prüfung nicht bestanden, werden entfernt, wenn sie älter sind, 1 bis 365.</translation>
    </message>
    <message>
        <source>Rejected webhooks, by size</source>
        <translation>Abgewiesene Webhooks, nach Größe</translation>
    </message>
    <message>
        <source>Beyond this size, from 1 to 1024, or beyond 10,000 of them the oldest are removed first.</source>
        <translation>Ab dieser Größe, 1 bis 1024, oder ab 10 000 Stück werden die ältesten zuerst entfernt.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Calls to Plaid, by age</source>
        <translation>Aufrufe an Plaid, nach Alter</translation>
    </message>
    <message>
        <source>Logged calls older than this are removed.</source>
        <translation>Ältere protokollierte Aufrufe werden entfernt.</translation>
    </message>
    <message>
        <source>Calls to Plaid, by size</source>
        <translation>Aufrufe an Plaid, nach Größe</translation>
    </message>
    <message>
        <source>Beyond this size the oldest logged calls are removed first.</source>
        <translation>Darüber werden die ältesten protokollierten Aufrufe zuerst entfernt.</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Netzwerk-Proxy</translation>
    </message>
    <message>
        <source>The way of calls to Plaid.</source>
        <translation>Der Weg der Aufrufe an Plaid.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system for that of the desktop, none, or an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>system für den des Desktops, none, oder eine Adresse wie http://proxy.example:3128 oder socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>How the window behaves. Theme and language are under Appearance.</source>
        <translation>Wie sich das Fenster verhält. Design und Sprache stehen unter Darstellung.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>What Egret shows when it starts.</source>
        <translation>Was Egret beim Start zeigt.</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>Im Hintergrund bleiben</translation>
    </message>
    <message>
        <source>Closing the window leaves the receiver and syncs running. It comes back by the tray icon, where the desktop has a tray, and by starting Egret again.</source>
        <translation>Wird das Fenster geschlossen, laufen Empfänger und Synchronisierung weiter. Es kommt über das Symbol im Infobereich zurück, wo es einen gibt, und indem Egret noch einmal gestartet wird.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Mitteilungen der Arbeitsfläche</translation>
    </message>
    <message>
        <source>The desktop tells what newly needs attention. The bell tells it in any case.</source>
        <translation>Die Arbeitsfläche meldet, was neu zu erledigen ist. Die Glocke meldet es in jedem Fall.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
        <source>Such as J for the next row, and G and then O for the overview.</source>
        <translation>Etwa J für die nächste Zeile und G, dann O für die Übersicht.</translation>
    </message>
</context>
<context>
    <name>egret::SettingsNavigation</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Webhook-Empfänger</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation>Daten und Speicher</translation>
    </message>
    <message>
        <source>Keys and security</source>
        <translation>Schlüssel und Sicherheit</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Netzwerk-Proxy</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Egret</translation>
    </message>
</context>
<context>
    <name>egret::SettingsWiring</name>
    <message>
        <source>A test webhook is on its way</source>
        <translation>Ein Test-Webhook ist unterwegs</translation>
    </message>
    <message>
        <source>Plaid sends %1. It appears under Webhooks.</source>
        <translation>Plaid sendet %1. Er erscheint unter Webhooks.</translation>
    </message>
    <message>
        <source>There is no item to send a webhook for</source>
        <translation>Es gibt kein Item für einen Webhook</translation>
    </message>
    <message>
        <source>Plaid sends webhooks of items: connect a bank with this integration first.</source>
        <translation>Plaid sendet Webhooks von Items: Verbinden Sie mit dieser Integration zuerst eine Bank.</translation>
    </message>
</context>
<context>
    <name>egret::ShortcutText</name>
    <message>
        <source>Row above, below</source>
        <translation>Zeile darüber, darunter</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Erste, letzte Zeile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>egret::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Single-letter keys work only when no text field has the focus.</source>
        <translation>Einzelne Buchstaben wirken nur, wenn kein Textfeld den Fokus hat.</translation>
    </message>
    <message>
        <source>Turn off single-letter keys</source>
        <translation>Einzelne Buchstaben ausschalten</translation>
    </message>
    <message>
        <source>Turn on single-letter keys</source>
        <translation>Einzelne Buchstaben einschalten</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
</context>
<context>
    <name>egret::Sidebar</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Money movement</source>
        <translation>Geldbewegung</translation>
    </message>
    <message>
        <source>Make the sidebar narrow</source>
        <translation>Seitenleiste schmal machen</translation>
    </message>
    <message>
        <source>Make the sidebar wide</source>
        <translation>Seitenleiste breit machen</translation>
    </message>
</context>
<context>
    <name>egret::SimulatePanel</name>
    <message>
        <source>Hide the simulator</source>
        <translation>Simulator ausblenden</translation>
    </message>
    <message>
        <source>Nothing was fired yet.</source>
        <translation>Noch nichts wurde ausgelöst.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>Salve von %1</translation>
    </message>
    <message>
        <source>Simulate a webhook</source>
        <translation>Webhook simulieren</translation>
    </message>
    <message>
        <source>Sandbox only</source>
        <translation>Nur Sandbox</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Webhook code</source>
        <translation>Webhook-Code</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>send it twice</source>
        <translation>zweimal senden</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>must be rejected</source>
        <translation>muss abgewiesen werden</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Firing…</source>
        <translation>Wird ausgelöst…</translation>
    </message>
    <message numerus="yes">
        <source>%n sent at %1.</source>
        <translation>
            <numerusform>%n um %1 gesendet.</numerusform>
            <numerusform>%n um %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forged one was answered with %1; it is listed as rejected.</source>
        <translation>Der gefälschte wurde mit %1 beantwortet; er steht unter den abgewiesenen.</translation>
    </message>
    <message>
        <source>Show the simulator</source>
        <translation>Simulator zeigen</translation>
    </message>
</context>
<context>
    <name>egret::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>egret::StateText</name>
    <message>
        <source>Bank fees</source>
        <translation>Bankgebühren</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Food &amp; drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Merchandise</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Haus und Garten</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einkommen</translation>
    </message>
    <message>
        <source>Loan payment</source>
        <translation>Kreditrate</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Körperpflege</translation>
    </message>
    <message>
        <source>Rent &amp; utilities</source>
        <translation>Miete und Nebenkosten</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Überweisung ein</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Überweisung aus</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Offline sandbox</source>
        <translation>Offline-Sandbox</translation>
    </message>
    <message>
        <source>Development, retired</source>
        <translation>Development, stillgelegt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Ohne Kategorie</translation>
    </message>
</context>
<context>
    <name>egret::StatusBar</name>
    <message>
        <source>Offline sandbox, no network</source>
        <translation>Offline-Sandbox, kein Netz</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Receiver listening on %1</source>
        <translation>Empfänger lauscht auf %1</translation>
    </message>
    <message>
        <source>Receiver stopped</source>
        <translation>Empfänger angehalten</translation>
    </message>
    <message>
        <source>Show the webhook receiver</source>
        <translation>Webhook-Empfänger zeigen</translation>
    </message>
    <message>
        <source>Sync: idle</source>
        <translation>Sync: Ruhe</translation>
    </message>
    <message>
        <source>Sync: %1 running, %2 queued</source>
        <translation>Sync: %1 laufen, %2 warten</translation>
    </message>
    <message>
        <source>Last webhook %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Letzter Webhook %1</translation>
    </message>
    <message>
        <source>Density: %1</source>
        <translation>Dichte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) wait</source>
        <translation>
            <numerusform>%n Synchronisierung wartet</numerusform>
            <numerusform>%n Synchronisierungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not reach Plaid, and are tried again by themselves.</source>
        <translation>Sie haben Plaid nicht erreicht und werden von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>egret::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a step</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>egret::SyncWords</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is a number of rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as &quot;25 s&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>egret::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Fit to content</source>
        <translation>An den Inhalt anpassen</translation>
    </message>
</context>
<context>
    <name>egret::TestBankFields</name>
    <message>
        <source>Custom user</source>
        <translation>Eigener Nutzer</translation>
    </message>
    <message>
        <source>Test bank</source>
        <translation>Testbank</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>Testnutzer</translation>
    </message>
    <message>
        <source>Whose accounts and transactions the item has.</source>
        <translation>Wessen Konten und Transaktionen das Item hat.</translation>
    </message>
    <message>
        <source>%1, written as JSON</source>
        <translation>%1, als JSON geschrieben</translation>
    </message>
</context>
<context>
    <name>egret::TopBar</name>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Zum dunklen Farbschema wechseln</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Zum hellen Farbschema wechseln</translation>
    </message>
    <message>
        <source>Help on this page (F1)</source>
        <translation>Hilfe zu dieser Seite (F1)</translation>
    </message>
</context>
<context>
    <name>egret::TotalsBar</name>
    <message>
        <source>Pending transactions are included, removed ones are not.</source>
        <translation>Vorgemerkte Transaktionen zählen mit, entfernte nicht.</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>transactions</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Transaktion</numerusform>
            <numerusform>Transaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>money that came in</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <comment>money that went out</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>net</source>
        <comment>in minus out</comment>
        <translation>netto</translation>
    </message>
</context>
<context>
    <name>egret::TransactionPanel</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON im Original</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Rounded; the raw JSON has every digit</source>
        <translation>Gerundet; das JSON im Original hat jede Stelle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Pending id</source>
        <translation>Id der Vormerkung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Previous transaction (K)</source>
        <translation>Vorige Transaktion (K)</translation>
    </message>
    <message>
        <source>Next transaction (J)</source>
        <translation>Nächste Transaktion (J)</translation>
    </message>
    <message>
        <source>Parts of the transaction</source>
        <translation>Teile der Transaktion</translation>
    </message>
</context>
<context>
    <name>egret::TransactionTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>egret::TransactionsPage</name>
    <message>
        <source>Search transactions</source>
        <translation>Transaktionen suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Link-URL zeigen</translation>
    </message>
    <message>
        <source>Search merchant, description, note or id</source>
        <translation>Händler, Beschreibung, Notiz oder Id suchen</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>No transactions match</source>
        <translation>Keine Transaktion passt dazu</translation>
    </message>
    <message>
        <source>Every word of the search must occur in merchant, description, note or id.</source>
        <translation>Jedes Wort der Suche muss in Händler, Beschreibung, Notiz oder Id vorkommen.</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>Noch keine Transaktionen</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Connect a bank, or send an Item to the link URL. Rows appear here a few seconds later.</source>
        <translation>Verbinden Sie eine Bank, oder senden Sie ein Item an die Link-URL. Wenige Sekunden später erscheinen hier Zeilen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV, the columns shown…</source>
        <translation>CSV, die sichtbaren Spalten…</translation>
    </message>
    <message>
        <source>JSON, every field…</source>
        <translation>JSON, jedes Feld…</translation>
    </message>
    <message>
        <source>NDJSON, every field, a row a line…</source>
        <translation>NDJSON, jedes Feld, eine Zeile je Transaktion…</translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation>Transaktionen exportieren</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
</context>
<context>
    <name>egret::TransactionsWiring</name>
    <message numerus="yes">
        <source>%n transaction(s) exported</source>
        <translation>
            <numerusform>%n Transaktion exportiert</numerusform>
            <numerusform>%n Transaktionen exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::TrendChart</name>
    <message>
        <source>no calls</source>
        <translation>keine Aufrufe</translation>
    </message>
</context>
<context>
    <name>egret::TrendTable</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Latency and error rate over time</source>
        <translation>Antwortzeit und Fehlerrate im Zeitverlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>egret::TunnelList</name>
    <message>
        <source>%1 runs here: %2</source>
        <extracomment>%1 is a program such as &quot;ngrok&quot;, %2 an address</extracomment>
        <translation>%1 läuft hier: %2</translation>
    </message>
    <message>
        <source>Use as public URL</source>
        <translation>Als öffentliche URL nehmen</translation>
    </message>
    <message>
        <source>Use %1 as public URL</source>
        <translation>%1 als öffentliche URL nehmen</translation>
    </message>
</context>
<context>
    <name>egret::UrlFields</name>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>Link-URL</translation>
    </message>
    <message>
        <source>Give it to Plaid as webhook in /link/token/create, or forward Plaid webhooks here with all headers.</source>
        <translation>Geben Sie sie Plaid als webhook in /link/token/create, oder leiten Sie Plaids Webhooks mit allen Headern hierher weiter.</translation>
    </message>
    <message>
        <source>Your back end posts item_id, access_token and end_user_id here after the exchange, with an API key as x-api-key.</source>
        <translation>Ihr Backend sendet nach dem Tausch item_id, access_token und end_user_id per POST hierher, mit einem API-Schlüssel als x-api-key.</translation>
    </message>
</context>
<context>
    <name>egret::VerificationView</name>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>egret::WebhookPanel</name>
    <message>
        <source>Replay…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation>Item öffnen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Newer webhook (K)</source>
        <translation>Neuerer Webhook (K)</translation>
    </message>
    <message>
        <source>Older webhook (J)</source>
        <translation>Älterer Webhook (J)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Check the signature again</source>
        <translation>Signatur erneut prüfen</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Teile des Webhooks</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>What failed verification is never acted on</source>
        <translation>Was die Prüfung nicht besteht, löst nie etwas aus</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>+%1 ~%2 −%3, %n page(s), %4</source>
        <comment>added, modified, removed, how long</comment>
        <translation>
            <numerusform>+%1 ~%2 −%3, %n Seite, %4</numerusform>
            <numerusform>+%1 ~%2 −%3, %n Seiten, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>holds a token; the exact bytes are kept sealed</source>
        <translation>enthält einen Token; die genauen Bytes liegen versiegelt</translation>
    </message>
    <message>
        <source>Headers  %1</source>
        <translation>Header  %1</translation>
    </message>
    <message>
        <source>Repeated  %1</source>
        <translation>Wiederholt  %1</translation>
    </message>
    <message>
        <source>Nothing else said the same within a day.</source>
        <translation>Nichts anderes sagte binnen eines Tages dasselbe.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>byte for byte the same</source>
        <translation>Byte für Byte gleich</translation>
    </message>
    <message>
        <source>the same in what matters</source>
        <translation>im Wesentlichen gleich</translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: genuine.</source>
        <translation>Soeben erneut geprüft, auf den Empfang bezogen: echt.</translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: not genuine.</source>
        <translation>Soeben erneut geprüft, auf den Empfang bezogen: nicht echt.</translation>
    </message>
    <message>
        <source>Checked again just now: no key with this id is kept here, so nobody can tell.</source>
        <translation>Soeben erneut geprüft: Kein Schlüssel mit dieser Id ist hier vorhanden, also kann es niemand sagen.</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Kopie bearbeiten…</translation>
    </message>
</context>
<context>
    <name>egret::WebhookTableModel</name>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation>Typ und Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>egret::WebhookText</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Bad algorithm</source>
        <translation>Falsches Verfahren</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-Id</translation>
    </message>
    <message>
        <source>Bad key id</source>
        <translation>Falsche Schlüssel-Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>Falscher Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>Hash des Körpers</translation>
    </message>
    <message>
        <source>Bad body</source>
        <translation>Falscher Körper</translation>
    </message>
    <message>
        <source>kept here, seen %1 ago</source>
        <translation>hier vorhanden, gesehen vor %1</translation>
    </message>
    <message>
        <source>P-256, not expired, fetched %1 ago</source>
        <translation>P-256, nicht abgelaufen, abgeholt vor %1</translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation>%1, wie verlangt</translation>
    </message>
    <message>
        <source>%1 bytes, made by this key</source>
        <translation>%1 Bytes, von diesem Schlüssel</translation>
    </message>
    <message>
        <source>%1 s, limit 300 s</source>
        <translation>%1 s, Grenze 300 s</translation>
    </message>
    <message>
        <source>SHA-256 %1 matches</source>
        <translation>SHA-256 %1 stimmt</translation>
    </message>
    <message>
        <source>three parts, readable</source>
        <translation>drei Teile, lesbar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Edited copy</source>
        <translation>Veränderte Kopie</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Fetch new transactions</source>
        <translation>Neue Transaktionen abholen</translation>
    </message>
    <message>
        <source>Remove transactions</source>
        <translation>Transaktionen entfernen</translation>
    </message>
    <message>
        <source>Look at the Item</source>
        <translation>Nach dem Item sehen</translation>
    </message>
    <message>
        <source>Offer new accounts</source>
        <translation>Neue Konten anbieten</translation>
    </message>
    <message>
        <source>Note when access ends</source>
        <translation>Das Ende des Zugangs vermerken</translation>
    </message>
    <message>
        <source>Note that access was revoked</source>
        <translation>Den Widerruf des Zugangs vermerken</translation>
    </message>
    <message>
        <source>Drop an account</source>
        <translation>Ein Konto entfernen</translation>
    </message>
    <message>
        <source>Note the new webhook URL</source>
        <translation>Die neue Webhook-URL vermerken</translation>
    </message>
    <message>
        <source>Finish the Link session</source>
        <translation>Link-Sitzung abschließen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) and the balances of %1 at %2, with everything that was written to them. Nobody can bring them back.</source>
        <extracomment>%1 is an account, %2 an Item: its bank and its end user</extracomment>
        <translation>
            <numerusform>%Ln Transaktion und die Salden von %1 bei %2, mit allem, was dazu geschrieben wurde. Niemand kann sie zurückholen.</numerusform>
            <numerusform>%Ln Transaktionen und die Salden von %1 bei %2, mit allem, was dazu geschrieben wurde. Niemand kann sie zurückholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::WebhookUrlDialog</name>
    <message>
        <source>Webhook URL of this item</source>
        <translation>Webhook-URL dieses Items</translation>
    </message>
    <message>
        <source>New webhook URL</source>
        <translation>Neue Webhook-URL</translation>
    </message>
    <message>
        <source>Move webhooks</source>
        <translation>Webhooks umleiten</translation>
    </message>
    <message>
        <source>Current webhook URL</source>
        <translation>Bisherige Webhook-URL</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Empty: this integration&apos;s own address</source>
        <translation>Leer: die eigene Adresse dieser Integration</translation>
    </message>
    <message>
        <source>Egret calls /item/webhook/update. Where they went before is remembered.</source>
        <translation>Egret ruft /item/webhook/update auf. Wohin sie bisher gingen, bleibt vermerkt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes an https address</source>
        <translation>Nimmt eine https-Adresse</translation>
    </message>
    <message>
        <source>Takes an http or https address</source>
        <translation>Nimmt eine http- oder https-Adresse</translation>
    </message>
</context>
<context>
    <name>egret::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show the webhook URL</source>
        <translation>Webhook-URL zeigen</translation>
    </message>
    <message>
        <source>Filter webhooks</source>
        <translation>Webhooks filtern</translation>
    </message>
    <message>
        <source>Filter: code:ERROR item:… received:24h</source>
        <translation>Filter: code:ERROR item:… received:24h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>What Egret does about each kind of webhook, and how often it came</source>
        <translation>Was Egret bei jeder Art von Webhook tut und wie oft sie kam</translation>
    </message>
    <message>
        <source>Coverage: what Egret does about each kind of webhook</source>
        <translation>Abdeckung: was Egret bei jeder Art von Webhook tut</translation>
    </message>
    <message>
        <source>No webhooks match</source>
        <translation>Kein Webhook passt dazu</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>Send a test webhook, or check the URL in your link token.</source>
        <translation>Senden Sie einen Test-Webhook oder prüfen Sie die URL in Ihrem Link-Token.</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Webhooks exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Nothing matches this period, state and search. Rejected ones are kept as long as the settings say.</source>
        <translation>Nichts passt zu diesem Zeitraum, Zustand und Suchtext. Abgewiesene werden so lange aufbewahrt, wie die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>No webhooks in the last 7 days</source>
        <translation>Keine Webhooks in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>What it deletes could not be found out: %1</source>
        <translation>Was gelöscht wird, ließ sich nicht feststellen: %1</translation>
    </message>
    <message>
        <source>Put back and delete?</source>
        <translation>Zurückstellen und löschen?</translation>
    </message>
    <message>
        <source>Put back and delete</source>
        <translation>Zurückstellen und löschen</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>None of them can be put back.</source>
        <translation>Nichts davon lässt sich zurückstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be put back</source>
        <translation>
            <numerusform>%n davon lässt sich nicht zurückstellen</numerusform>
            <numerusform>%n davon lassen sich nicht zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Select two webhooks to compare them.</source>
        <translation>Wählen Sie zwei Webhooks aus, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Edit a copy of %1</source>
        <translation>Kopie von %1 bearbeiten</translation>
    </message>
    <message>
        <source>The copy is kept beside its original and never counts as verified. Replay acts on it.</source>
        <translation>Die Kopie wird neben dem Original aufbewahrt und gilt nie als geprüft. Wiederholen bearbeitet sie.</translation>
    </message>
    <message>
        <source>The token in it is left out.</source>
        <translation>Das Token darin ist weggelassen.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Kopie behalten</translation>
    </message>
</context>
<context>
    <name>egret::WebhooksWiring</name>
    <message numerus="yes">
        <source>%n in this period</source>
        <translation>
            <numerusform>%n in diesem Zeitraum</numerusform>
            <numerusform>%n in diesem Zeitraum</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks exported</source>
        <translation>Webhooks exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>%1 will be acted on again.</source>
        <translation>Nach %1 wird erneut gehandelt.</translation>
    </message>
</context>
<context>
    <name>egret::WelcomePage</name>
    <message>
        <source>Welcome to Egret</source>
        <translation>Willkommen bei Egret</translation>
    </message>
    <message>
        <source>Your Plaid data in one desktop window. It stays on this computer.</source>
        <translation>Ihre Plaid-Daten in einem Desktop-Fenster. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 end users, %2 items, %3 transactions</source>
        <extracomment>%1, %2 and %3 are numbers of end users, items and transactions</extracomment>
        <translation>%1 Endnutzer, %2 Items, %3 Transaktionen</translation>
    </message>
    <message>
        <source>Explore the offline sandbox</source>
        <translation>Die Offline-Sandbox erkunden</translation>
    </message>
    <message>
        <source>A stand-in for Plaid Sandbox that runs inside Egret, with demo companies and two years of history.</source>
        <translation>Ein Ersatz für Plaid Sandbox, der in Egret läuft, mit Demofirmen und zwei Jahren Verlauf.</translation>
    </message>
    <message>
        <source>Signed webhooks arrive and start syncs, as with Plaid</source>
        <translation>Signierte Webhooks kommen an und starten Synchronisierungen, wie bei Plaid</translation>
    </message>
    <message>
        <source>No keys, no network, nothing to sign up for</source>
        <translation>Keine Schlüssel, kein Netz, keine Registrierung</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Connect to Plaid</source>
        <translation>Mit Plaid verbinden</translation>
    </message>
    <message>
        <source>Use your own Plaid keys, for Sandbox or Production. You can add more integrations later.</source>
        <translation>Verwenden Sie Ihre eigenen Plaid-Schlüssel, für Sandbox oder Production. Weitere Integrationen lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>Paste client_id and secret, test them in place</source>
        <translation>client_id und Secret einfügen und gleich testen</translation>
    </message>
    <message>
        <source>Get a webhook URL and a link URL to give your backend</source>
        <translation>Webhook-URL und Link-URL für Ihr Backend erhalten</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keychain</source>
        <translation>Secrets liegen im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Connect with keys…</source>
        <translation>Mit Schlüsseln verbinden…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>No telemetry. Egret only calls Plaid, and only after you add keys.</source>
        <translation>Keine Telemetrie. Egret ruft nur Plaid auf, und erst wenn Sie Schlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>No data folders yet</source>
        <translation>Noch keine Datenordner</translation>
    </message>
    <message>
        <source>Building demo data…</source>
        <translation>Demodaten werden erstellt…</translation>
    </message>
    <message>
        <source>Building demo data, %1 %</source>
        <translation>Demodaten werden erstellt, %1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <extracomment>the language of the desktop</extracomment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>egret::WindowLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
</TS>
