<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>egret::AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Egret is free software under the Apache License 2.0.</source>
        <translation>Egret est un logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
</context>
<context>
    <name>egret::AccountBalances</name>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>ne figure plus</translation>
    </message>
    <message>
        <source>%1: current %2, available %3</source>
        <translation>%1&#xa0;: actuel %2, disponible %3</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
</context>
<context>
    <name>egret::AddIntegrationDialog</name>
    <message>
        <source>Add integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Test keys</source>
        <translation>Tester les clés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next: webhook URL and link URL</source>
        <translation>Ensuite&#xa0;: URL du webhook et URL de Link</translation>
    </message>
</context>
<context>
    <name>egret::ApiKeyTableModel</name>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>egret::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System follows the desktop and changes with it.</source>
        <translation>Système suit le bureau et change avec lui.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Stronger lines and hints, in the light and in the dark theme. On as well while the desktop asks for it.</source>
        <translation>Des lignes et des indications plus marquées, dans le thème clair comme dans le sombre. Actif aussi tant que le bureau le demande.</translation>
    </message>
</context>
<context>
    <name>egret::Application</name>
    <message>
        <source>Opened read-only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The offline sandbox is ready</source>
        <translation>La Sandbox hors ligne est prête</translation>
    </message>
    <message>
        <source>Every transaction was compared with the simulated banks.</source>
        <translation>Chaque transaction a été comparée aux banques simulées.</translation>
    </message>
</context>
<context>
    <name>egret::AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>egret::AttentionAlerts</name>
    <message numerus="yes">
        <source>%n matter(s) need attention</source>
        <translation>
            <numerusform>%n point à traiter</numerusform>
            <numerusform>%n points à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>egret::Background</name>
    <message>
        <source>Show Egret</source>
        <translation>Afficher Egret</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>egret::BankNewsText</name>
    <message numerus="yes">
        <source>%n bank(s) are down, not you</source>
        <translation>
            <numerusform>%n banque est en panne, pas vous</numerusform>
            <numerusform>%n banques sont en panne, pas vous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is down, not you</source>
        <translation>%1 est en panne, pas vous</translation>
    </message>
    <message>
        <source>Plaid reaches %1 badly: it is the bank, not you</source>
        <translation>Plaid joint mal %1 : c’est la banque, pas vous</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait. Repairing does not help; Egret tries again by itself.</source>
        <translation>
            <numerusform>%Ln Item attend. Réparer n’aide pas ; Egret réessaie de lui-même.</numerusform>
            <numerusform>%Ln Items attendent. Réparer n’aide pas ; Egret réessaie de lui-même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::Banner</name>
    <message>
        <source>Copy the request_id</source>
        <translation>Copier le request_id</translation>
    </message>
</context>
<context>
    <name>egret::BodyDialog</name>
    <message>
        <source>an object is not closed, or a comma is missing</source>
        <translation>un objet n’est pas fermé, ou il manque une virgule</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing</source>
        <translation>une liste n’est pas fermée, ou il manque une virgule</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>il manque un guillemet</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>il manque une virgule</translation>
    </message>
    <message>
        <source>something follows a comma or a bracket that should not</source>
        <translation>après une virgule ou une accolade se trouve ce qui ne devrait pas y être</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>this is no value of JSON</source>
        <translation>ce n’est pas une valeur JSON</translation>
    </message>
    <message>
        <source>It begins with { and ends with }.</source>
        <translation>Il commence par { et finit par }.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3.</source>
        <translation>Ligne %1, caractère %2 : %3.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>egret::CodeSearch</name>
    <message>
        <source>Find in %1</source>
        <translation>Chercher dans %1</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>egret::CodeView</name>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>egret::CommandDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>egret::CommandListModel</name>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Utilisateurs finaux</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Derniers utilisés</translation>
    </message>
</context>
<context>
    <name>egret::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>Type &gt; for actions, # for ids, @ for end users</source>
        <translation>&gt; pour les actions, # pour les ids, @ pour les utilisateurs finaux</translation>
    </message>
    <message>
        <source>Search %1 for “%2”</source>
        <translation>Chercher «&#xa0;%2&#xa0;» dans %1</translation>
    </message>
</context>
<context>
    <name>egret::CompareDialog</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Compare two webhooks</source>
        <translation>Comparer deux webhooks</translation>
    </message>
    <message>
        <source>The two bodies say the same.</source>
        <translation>Les deux corps disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>The bodies differ in %n place(s).</source>
        <translation>
            <numerusform>Les corps diffèrent à %n endroit.</numerusform>
            <numerusform>Les corps diffèrent à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>tout le corps</translation>
    </message>
    <message>
        <source>Where the bodies differ</source>
        <translation>Ce en quoi les corps diffèrent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>egret::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word or name the user has to type</extracomment>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
</context>
<context>
    <name>egret::ConnectBankDialog</name>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>End user id</source>
        <translation>Id de l’utilisateur final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Your back end&apos;s own id of this customer.</source>
        <translation>L’id de ce client dans votre back-end.</translation>
    </message>
    <message>
        <source>Shown in lists; may be left empty.</source>
        <translation>Affiché dans les listes&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No integration yet</source>
        <translation>Pas encore d’intégration</translation>
    </message>
    <message>
        <source>Add your Plaid keys in Settings first.</source>
        <translation>Ajoutez d’abord vos clés Plaid dans les paramètres.</translation>
    </message>
    <message>
        <source>This is Production</source>
        <translation>Ceci est Production</translation>
    </message>
    <message>
        <source>A real bank is connected, real data is read, and Plaid bills the item.</source>
        <translation>Une vraie banque est connectée, de vraies données sont lues, et Plaid facture l’Item.</translation>
    </message>
    <message>
        <source>The page opens in your browser. The item appears here once the end user is done.</source>
        <translation>La page s’ouvre dans votre navigateur. L’Item apparaît ici dès que l’utilisateur final a terminé.</translation>
    </message>
    <message>
        <source>Needs an integration and an end user id</source>
        <translation>Demande une intégration et un id d’utilisateur final</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Test bank at once</source>
        <translation>Banque de test, de suite</translation>
    </message>
    <message>
        <source>Link the test bank</source>
        <translation>Connecter la banque de test</translation>
    </message>
    <message>
        <source>The custom user has to be corrected first</source>
        <translation>Il faut d’abord corriger l’utilisateur personnalisé</translation>
    </message>
</context>
<context>
    <name>egret::ConnectWizard</name>
    <message>
        <source>Connect to Plaid</source>
        <translation>Se connecter à Plaid</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The integration is added. These two addresses are its way in; you find them again under Settings, Integrations.</source>
        <translation>L’intégration est ajoutée. C’est par ces deux adresses qu’on l’atteint ; vous les retrouvez sous Paramètres, Intégrations.</translation>
    </message>
    <message>
        <source>View integration</source>
        <translation>Voir l’intégration</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Start Egret again</source>
        <translation>Redémarrez Egret</translation>
    </message>
    <message>
        <source>It listens on the port you entered from its next start on.</source>
        <translation>Il écoute sur le port saisi à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Only this computer reaches these URLs</source>
        <translation>Seul cet ordinateur atteint ces URL</translation>
    </message>
    <message>
        <source>Before Plaid can use them, set a public URL under Settings, Webhook receiver. Until then Egret asks Plaid from time to time.</source>
        <translation>Pour que Plaid puisse les utiliser, indiquez une URL publique sous Paramètres, Récepteur de webhooks. D’ici là, Egret interroge Plaid de temps en temps.</translation>
    </message>
</context>
<context>
    <name>egret::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Webhook URL&quot;</extracomment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>egret::CoverageTableModel</name>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>older name</source>
        <translation>ancien nom</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation>Type et code</translation>
    </message>
    <message>
        <source>Plaid&apos;s name</source>
        <translation>Nom chez Plaid</translation>
    </message>
    <message>
        <source>What Egret does</source>
        <translation>Ce que fait Egret</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vus</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière fois</translation>
    </message>
</context>
<context>
    <name>egret::DataFlow</name>
    <message>
        <source>How data flows</source>
        <translation>Comment circulent les données</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>URL de Link</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transactions</translation>
    </message>
    <message>
        <source>Your back end</source>
        <translation>Votre back-end</translation>
    </message>
    <message>
        <source>Pages, files, API</source>
        <translation>Pages, fichiers, API</translation>
    </message>
    <message>
        <source>1. Your back end posts each new item with its access token to the link URL.</source>
        <translation>1. Votre back-end envoie chaque nouvel item avec son access token par POST à l’URL de Link.</translation>
    </message>
    <message>
        <source>2. Plaid posts signed webhooks of its items to the webhook URL; Egret checks every signature.</source>
        <translation>2. Plaid envoie des webhooks signés des items à l’URL de webhook ; Egret vérifie chaque signature.</translation>
    </message>
    <message>
        <source>3. Egret fetches what is new with /transactions/sync and stores it on this computer.</source>
        <translation>3. Egret récupère les nouveautés avec /transactions/sync et les enregistre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>4. You read it on these pages, with egret-cli, as files, and over the local API.</source>
        <translation>4. Vous le lisez sur ces pages, avec egret-cli, sous forme de fichiers et par l’API locale.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
</context>
<context>
    <name>egret::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>egret::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>egret::EarlierUrlsCard</name>
    <message>
        <source>End them now…</source>
        <translation>Les arrêter maintenant…</translation>
    </message>
    <message>
        <source>Earlier webhook URLs</source>
        <translation>Anciennes URL de webhook</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <extracomment>%1 is a moment such as &quot;2026-06-17 14:31:48&quot;</extracomment>
        <translation>Fonctionne jusqu’au %1.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>Terminée le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) came by it, the last one %1.</source>
        <extracomment>%1 is a time such as &quot;3 min ago&quot;</extracomment>
        <translation>
            <numerusform>%n webhook est arrivé par elle, le dernier %1.</numerusform>
            <numerusform>%n webhooks sont arrivés par elle, le dernier %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came by it since it was replaced.</source>
        <translation>Rien n’est arrivé par elle depuis son remplacement.</translation>
    </message>
    <message numerus="yes">
        <source>Plaid still sends the webhooks of %n Item(s) there.</source>
        <translation>
            <numerusform>Plaid y envoie encore les webhooks de %n Item.</numerusform>
            <numerusform>Plaid y envoie encore les webhooks de %n Items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::EndUserTableModel</name>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Balance, 90 days</source>
        <translation>Solde, 90 jours</translation>
    </message>
    <message>
        <source>Net, 30 days</source>
        <translation>Net, 30 jours</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
</context>
<context>
    <name>egret::EndUserText</name>
    <message>
        <source>No Items</source>
        <translation>Aucun Item</translation>
    </message>
    <message>
        <source>%1 of %2 in error</source>
        <translation>%1 sur %2 en erreur</translation>
    </message>
    <message>
        <source>%1 of %2 needs login</source>
        <translation>%1 sur %2 à reconnecter</translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation>%1 révoqués</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>level</source>
        <translation>stable</translation>
    </message>
</context>
<context>
    <name>egret::EndUsersPage</name>
    <message>
        <source>Filter end users</source>
        <translation>Filtrer les utilisateurs finaux</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Afficher l’URL de Link</translation>
    </message>
    <message>
        <source>Name or end_user_id</source>
        <translation>Nom ou end_user_id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Aucun Item</translation>
    </message>
    <message>
        <source>Of the end user that is selected</source>
        <translation>De l’utilisateur final sélectionné</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Utilisateurs finaux</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Copy end_user_id</source>
        <translation>Copier end_user_id</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Export an end user</source>
        <translation>Exporter un utilisateur final</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Export end users</source>
        <translation>Exporter les utilisateurs finaux</translation>
    </message>
    <message>
        <source>%1 end users   %2 items   %3 accounts</source>
        <translation>%1 utilisateurs finaux   %2 Items   %3 comptes</translation>
    </message>
    <message>
        <source>net 30 days %1</source>
        <translation>net 30 jours %1</translation>
    </message>
    <message>
        <source>No end user matches</source>
        <translation>Aucun utilisateur final ne correspond</translation>
    </message>
    <message>
        <source>Every word must occur in the name or the end_user_id.</source>
        <translation>Chaque mot doit figurer dans le nom ou le end_user_id.</translation>
    </message>
    <message>
        <source>No end users yet</source>
        <translation>Pas encore d’utilisateurs finaux</translation>
    </message>
    <message>
        <source>They appear with the first item.</source>
        <translation>Ils apparaissent avec le premier Item.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Lost for good, here and at Plaid: %1 items, %2 accounts, %3 transactions with notes and tags, %4 webhooks and %5 logged calls. Backups made before still hold them. Nothing changes at the bank.</source>
        <translation>Perdus pour de bon, ici et chez Plaid&#xa0;: %1 Items, %2 comptes, %3 transactions avec notes et étiquettes, %4 webhooks et %5 appels journalisés. Les sauvegardes antérieures les contiennent encore. Rien ne change à la banque.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1 items   %2 accounts</source>
        <translation>%1 Items   %2 comptes</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
</context>
<context>
    <name>egret::EndUsersWiring</name>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>your customers, by end_user_id</source>
        <translation>vos clients, par end_user_id</translation>
    </message>
</context>
<context>
    <name>egret::ErrorText</name>
    <message>
        <source>Plaid refused these keys</source>
        <translation>Plaid a refusé ces clés</translation>
    </message>
    <message>
        <source>Check that client_id and secret belong together and to the chosen environment.</source>
        <translation>Vérifiez que client_id et secret vont ensemble et correspondent à l’environnement choisi.</translation>
    </message>
    <message>
        <source>These keys are for another environment</source>
        <translation>Ces clés sont celles d’un autre environnement</translation>
    </message>
    <message>
        <source>Choose the environment the secret was made for, or ask Plaid for access.</source>
        <translation>Choisissez l’environnement pour lequel le secret a été créé, ou demandez l’accès à Plaid.</translation>
    </message>
    <message>
        <source>The bank asks for a new sign-in</source>
        <translation>La banque demande une nouvelle connexion</translation>
    </message>
    <message>
        <source>Repair the item: its owner signs in again, nothing is lost.</source>
        <translation>Réparez l’Item&#xa0;: son titulaire se reconnecte, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Plaid asks for a pause</source>
        <translation>Plaid demande une pause</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Egret tries again by itself.</source>
        <translation>Trop d’appels en peu de temps. Egret réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation>Plaid a répondu par une erreur de serveur</translation>
    </message>
    <message>
        <source>Nothing was lost: the next try starts where this one did.</source>
        <translation>Rien n’est perdu&#xa0;: le prochain essai repart d’où celui-ci est parti.</translation>
    </message>
    <message>
        <source>Something entered here cannot be used</source>
        <translation>Une saisie n’est pas utilisable</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>This no longer exists</source>
        <translation>Cela n’existe plus</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Peut-être supprimé entre-temps.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Cela existe déjà</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The data folder could not be read or written</source>
        <translation>Impossible de lire ou d’écrire le dossier de données</translation>
    </message>
    <message>
        <source>Nothing was changed. Check free space and permissions, then try again.</source>
        <translation>Rien n’a changé. Vérifiez l’espace libre et les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret</source>
        <translation>Le trousseau ne contient pas ce secret</translation>
    </message>
    <message>
        <source>Enter the secret again, or restore the keychain.</source>
        <translation>Saisissez à nouveau le secret ou restaurez le trousseau.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Aucun trousseau ne répond</translation>
    </message>
    <message>
        <source>Start a keychain service, or use a passphrase file.</source>
        <translation>Démarrez un service de trousseau, ou utilisez un fichier de phrase secrète.</translation>
    </message>
    <message>
        <source>Plaid did not answer</source>
        <translation>Plaid n’a pas répondu</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Plaid refused</source>
        <translation>Plaid a refusé</translation>
    </message>
    <message>
        <source>The code below says why.</source>
        <translation>Le code ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>Un autre programme l’utilise</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port.</source>
        <translation>Arrêtez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Plaid cannot be reached now. Egret keeps trying by itself.</source>
        <translation>Plaid est injoignable pour le moment. Egret réessaie de lui-même.</translation>
    </message>
</context>
<context>
    <name>egret::ExportBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Exporting transactions</source>
        <translation>Exportation des transactions</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
</context>
<context>
    <name>egret::FlowChart</name>
    <message>
        <source>Cash flow by month</source>
        <translation>Flux de trésorerie par mois</translation>
    </message>
    <message>
        <source>%1: in %2, out %3, net %4</source>
        <translation>%1&#xa0;: entrées %2, sorties %3, net %4</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Net %1</source>
        <comment>%1 is the sign of a currency</comment>
        <translation>Net %1</translation>
    </message>
</context>
<context>
    <name>egret::FlowTable</name>
    <message>
        <source>Cash flow by month</source>
        <translation>Flux de trésorerie par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>egret::FolderRow</name>
    <message>
        <source>%1, opened %2</source>
        <extracomment>%1 is a size, %2 an age such as &quot;3 h ago&quot; or a date</extracomment>
        <translation>%1, ouvert %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>egret::Formatting</name>
    <message>
        <source>%1B</source>
        <extracomment>billions (thousands of millions), as short as can be</extracomment>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>millions, as short as can be</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>thousands, as short as can be</extracomment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;12 s&quot; or &quot;8 h&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Parties de l’aide</translation>
    </message>
    <message>
        <source>F1 opens the part about the page that is shown.</source>
        <translation>F1 ouvre la partie sur la page affichée.</translation>
    </message>
    <message>
        <source>No part of the help has these words.</source>
        <translation>Aucune partie de l’aide ne contient ces mots.</translation>
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
        <translation>Période</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Show %1 months</source>
        <translation>Afficher %1 mois</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>Dépenses par catégorie</translation>
    </message>
    <message>
        <source>share, total</source>
        <translation>part, total</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Top merchants</source>
        <translation>Principaux commerçants</translation>
    </message>
    <message>
        <source>count, total</source>
        <translation>nombre, total</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Commerçant</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Plaid names no merchant in these transactions.</source>
        <translation>Plaid ne nomme aucun commerçant dans ces transactions.</translation>
    </message>
    <message>
        <source>Largest end users</source>
        <translation>Principaux utilisateurs finaux</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>entrées, sorties</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>No end users yet</source>
        <translation>Pas encore d’utilisateurs finaux</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Adding up transactions, %1%</source>
        <translation>Addition des transactions, %1 %</translation>
    </message>
    <message>
        <source>All end users</source>
        <translation>Tous les utilisateurs finaux</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sans devise</translation>
    </message>
    <message>
        <source>There are no transactions in these %1 months.</source>
        <translation>Il n’y a aucune transaction pendant ces %1 mois.</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Pas encore assez de données</translation>
    </message>
    <message>
        <source>Export insights</source>
        <translation>Exporter les analyses</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <extracomment>a share of a hundred</extracomment>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>Insights need %1 days of transactions; these months have %2.</source>
        <translation>Les analyses demandent %1 jours de transactions&#xa0;; ces mois en ont %2.</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Afficher toutes les intégrations</translation>
    </message>
    <message>
        <source>Only %1 is shown: transactions of other integrations are hidden.</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Seule %1 est affichée : les transactions des autres intégrations sont masquées.</translation>
    </message>
</context>
<context>
    <name>egret::InsightsWiring</name>
    <message>
        <source>Insights exported</source>
        <translation>Analyses exportées</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <source>money in and out, month by month</source>
        <translation>l’argent entré et sorti, mois par mois</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationCare</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Test keys…</source>
        <translation>Tester les clés…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renouveler le secret…</translation>
    </message>
    <message>
        <source>New webhook URL…</source>
        <translation>Nouvelle URL de webhook…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only you see it. Its URLs and its id stay as they are.</source>
        <translation>Vous seul le voyez. Ses URL et son identifiant restent tels quels.</translation>
    </message>
    <message>
        <source>An integration with this name exists. Choose another.</source>
        <translation>Une intégration porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Changement de nom…</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Clés de %1</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Plaid %1 is asked for a bank everybody knows, with the keys that are stored.</source>
        <extracomment>%1 is an environment such as &quot;Sandbox&quot;</extracomment>
        <translation>Une banque que tout le monde connaît est demandée à Plaid %1, avec les clés enregistrées.</translation>
    </message>
    <message>
        <source>Asking Plaid…</source>
        <translation>Plaid est interrogé…</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Renouveler le secret de %1</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Tester et remplacer</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Make the new secret on the keys page of the Plaid Dashboard and paste it here. Plaid is asked with it first; the old one stays in use until that has worked. Delete the old one at Plaid afterwards.</source>
        <translation>Créez le nouveau secret sur la page des clés du Plaid Dashboard et collez-le ici. Plaid est d’abord interrogé avec lui ; l’ancien reste utilisé jusqu’à ce que cela ait réussi. Supprimez ensuite l’ancien chez Plaid.</translation>
    </message>
    <message>
        <source>Stored in the system keychain. Never shown in logs or exports.</source>
        <translation>Conservé dans le trousseau du système. N’apparaît jamais dans les journaux ni les exports.</translation>
    </message>
    <message>
        <source>Trying the new secret at Plaid…</source>
        <translation>Essai du nouveau secret auprès de Plaid…</translation>
    </message>
    <message>
        <source>The new secret is in use</source>
        <translation>Le nouveau secret est utilisé</translation>
    </message>
    <message>
        <source>Plaid has accepted it, and Items that the old one failed are tried again. You can delete the old one in the Plaid Dashboard now.</source>
        <translation>Plaid l’a accepté, et les Items en échec avec l’ancien sont réessayés. Vous pouvez maintenant supprimer l’ancien dans le Plaid Dashboard.</translation>
    </message>
    <message>
        <source>New webhook URL for %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Nouvelle URL de webhook pour %1</translation>
    </message>
    <message>
        <source>Make a new URL</source>
        <translation>Créer une nouvelle URL</translation>
    </message>
    <message>
        <source>The old URL works</source>
        <translation>L’ancienne URL fonctionne</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Plus du tout</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The URL gets another random end at once. Plaid goes on sending the webhooks of linked Items to the old one until each Item is told the new one: put it into your /link/token/create, then move the Items on their page. What still comes by the old URL is counted.</source>
        <translation>L’URL reçoit aussitôt une autre fin aléatoire. Plaid continue d’envoyer les webhooks des Items liés à l’ancienne jusqu’à ce que chaque Item connaisse la nouvelle : mettez-la dans votre /link/token/create, puis déplacez les Items sur leur page. Ce qui arrive encore par l’ancienne URL est compté.</translation>
    </message>
    <message>
        <source>After that, webhooks that come by it are answered with 404.</source>
        <translation>Ensuite, les webhooks qui arrivent par elle reçoivent 404.</translation>
    </message>
    <message>
        <source>Making the URL…</source>
        <translation>Création de l’URL…</translation>
    </message>
    <message>
        <source>End the earlier URLs of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Arrêter les anciennes URL de %1</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>Les arrêter maintenant</translation>
    </message>
    <message>
        <source>Webhooks that still come by an earlier URL are answered with 404 from now on. The present URL goes on working.</source>
        <translation>Les webhooks qui arrivent encore par une ancienne URL reçoivent désormais 404. L’URL actuelle continue de fonctionner.</translation>
    </message>
    <message>
        <source>Ending them…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Its webhook URL and link URL stop working. Its %n item(s), their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</source>
        <translation>
            <numerusform>Son URL de webhook et son URL de Link cessent de fonctionner. Son %n Item, ses comptes et leurs transactions sont effacés de cet ordinateur. Rien ne change chez Plaid ni à la banque.</numerusform>
            <numerusform>Son URL de webhook et son URL de Link cessent de fonctionner. Ses %n Items, leurs comptes et leurs transactions sont effacés de cet ordinateur. Rien ne change chez Plaid ni à la banque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove integration</source>
        <translation>Supprimer l’intégration</translation>
    </message>
    <message>
        <source>These keys work</source>
        <extracomment>%1 is a time such as &quot;212 ms&quot;</extracomment>
        <translation>Ces clés fonctionnent</translation>
    </message>
    <message>
        <source>Plaid answered in %1.</source>
        <translation>Plaid a répondu en %1.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>The new URL is in force</source>
        <extracomment>%1 is a moment such as &quot;2026-06-17 14:31:48&quot;</extracomment>
        <translation>La nouvelle URL est en vigueur</translation>
    </message>
    <message>
        <source>The old one works until %1. Put the new one into your /link/token/create, then move the Items.</source>
        <translation>L’ancienne fonctionne jusqu’au %1. Mettez la nouvelle dans votre /link/token/create, puis déplacez les Items.</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only you see it. Make it tell product and environment.</source>
        <translation>Vous seul le voyez. Qu’il indique le produit et l’environnement.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox or Production.</source>
        <translation>Plaid a fermé Development en juin 2024. Utilisez Sandbox ou Production.</translation>
    </message>
    <message>
        <source>Stored in the system keychain. Never shown in logs or exports.</source>
        <translation>Conservé dans le trousseau du système. N’apparaît jamais dans les journaux ni les exports.</translation>
    </message>
    <message>
        <source>Open keys page in Plaid Dashboard</source>
        <translation>Ouvrir la page des clés du Plaid Dashboard</translation>
    </message>
    <message>
        <source>Production secret</source>
        <translation>Secret Production</translation>
    </message>
    <message>
        <source>Reads real people&apos;s data. Plaid bills some calls.</source>
        <translation>Lit les données de vraies personnes. Plaid facture certains appels.</translation>
    </message>
    <message>
        <source>Egret&apos;s own stand-in for Plaid on this computer. Needs no keys and no network.</source>
        <translation>Le remplaçant de Plaid qu’Egret fait tourner sur cet ordinateur. Sans clés ni réseau.</translation>
    </message>
    <message>
        <source>Sandbox secret</source>
        <translation>Secret Sandbox</translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox, or Production with limited access.</source>
        <translation>Plaid a fermé Development en juin 2024. Utilisez Sandbox, ou Production avec un accès limité.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>An integration with this name exists. Choose another.</source>
        <translation>Une intégration porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Paste the client_id from Plaid&apos;s keys page.</source>
        <translation>Collez le client_id de la page des clés de Plaid.</translation>
    </message>
    <message>
        <source>A client_id has no spaces.</source>
        <translation>Un client_id ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>Paste the secret of this environment.</source>
        <translation>Collez le secret de cet environnement.</translation>
    </message>
    <message>
        <source>These keys work</source>
        <extracomment>%1 is an environment such as &quot;Sandbox&quot;, %2 a time such as &quot;212 ms&quot;</extracomment>
        <translation>Ces clés fonctionnent</translation>
    </message>
    <message>
        <source>Plaid %1 answered in %2.</source>
        <translation>Plaid %1 a répondu en %2.</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationTableModel</name>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Ne reçoit pas</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulée</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Pas encore de webhook</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Last webhook</source>
        <translation>Dernier webhook</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>%n Item(s) that Plaid answers for with an error</source>
        <translation>
            <numerusform>%n Item pour lequel Plaid répond par une erreur</numerusform>
            <numerusform>%n Items pour lesquels Plaid répond par une erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationView</name>
    <message>
        <source>Code for your back end</source>
        <translation>Code pour votre back-end</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Signature verification</source>
        <translation>Vérification des signatures</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Copier l’extrait</translation>
    </message>
    <message>
        <source>No public URL set: use a tunnel or a reverse proxy</source>
        <translation>Pas d’URL publique&#xa0;: utilisez un tunnel ou un proxy inverse</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation>URL de base publique</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>ES256, max age 5 min</source>
        <translation>ES256, âge maximal 5 min</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Stored in the system keychain</source>
        <translation>Conservé dans le trousseau du système</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Send a test webhook</source>
        <translation>Envoyer un webhook de test</translation>
    </message>
    <message>
        <source>Has Plaid send one for an item whose webhooks come here</source>
        <translation>Fait envoyer par Plaid un webhook d’un item dont les webhooks arrivent ici</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renouveler le secret…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New webhook URL…</source>
        <translation>Nouvelle URL de webhook…</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Each integration is one set of Plaid keys with its own webhook URL, link URL and data.</source>
        <translation>Chaque intégration est un jeu de clés Plaid avec sa propre URL de webhook, sa propre URL de Link et ses données.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>How an integration works</source>
        <translation>Comment fonctionne une intégration</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Récepteur de webhooks</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Pas encore d’intégrations</translation>
    </message>
    <message>
        <source>Add your Plaid keys, or an offline sandbox that needs none.</source>
        <translation>Ajoutez vos clés Plaid, ou une Sandbox hors ligne qui n’en demande pas.</translation>
    </message>
    <message>
        <source>Add your keys</source>
        <translation>Ajoutez vos clés</translation>
    </message>
    <message>
        <source>Copy client_id and secret from the Plaid Dashboard, for the environment you use.</source>
        <translation>Copiez client_id et secret depuis le Plaid Dashboard, pour l’environnement que vous utilisez.</translation>
    </message>
    <message>
        <source>Set the webhook</source>
        <translation>Indiquez le webhook</translation>
    </message>
    <message>
        <source>Pass the webhook URL as webhook in /link/token/create.</source>
        <translation>Passez l’URL du webhook comme webhook dans /link/token/create.</translation>
    </message>
    <message>
        <source>Send each item</source>
        <translation>Envoyez chaque Item</translation>
    </message>
    <message>
        <source>After the exchange, POST item_id, access_token and end_user_id to the link URL.</source>
        <translation>Après l’échange, envoyez par POST item_id, access_token et end_user_id à l’URL de Link.</translation>
    </message>
    <message>
        <source>Egret keeps it fresh</source>
        <translation>Egret le tient à jour</translation>
    </message>
    <message>
        <source>Each verified webhook starts a sync. New transactions appear here.</source>
        <translation>Chaque webhook vérifié lance une synchronisation. Les nouvelles transactions apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n intégration</numerusform>
            <numerusform>%n intégrations</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>View %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
</context>
<context>
    <name>egret::ItemButtons</name>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rafraîchir</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Choisir les comptes</translation>
    </message>
    <message>
        <source>Webhook URL…</source>
        <translation>URL du webhook…</translation>
    </message>
    <message>
        <source>Replace the access token…</source>
        <translation>Remplacer l’access token…</translation>
    </message>
    <message>
        <source>Break the login</source>
        <translation>Invalider la connexion</translation>
    </message>
    <message>
        <source>Fire webhook</source>
        <translation>Déclencher un webhook</translation>
    </message>
    <message>
        <source>Remove item…</source>
        <translation>Supprimer l’Item…</translation>
    </message>
    <message>
        <source>Opens Plaid&apos;s sign-in page in your browser, for the end user</source>
        <translation>Ouvre la page de connexion de Plaid dans votre navigateur, pour l’utilisateur final</translation>
    </message>
    <message>
        <source>Asks Plaid for what is new since the last sync</source>
        <translation>Demande à Plaid ce qui est nouveau depuis la dernière synchronisation</translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Plaid bills each refresh.</source>
        <translation>Fait interroger la banque par Plaid dès maintenant. Plaid facture chaque fois.</translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Free here; billed in Production.</source>
        <translation>Fait interroger la banque par Plaid dès maintenant. Gratuit ici&#xa0;; facturé en Production.</translation>
    </message>
    <message>
        <source>Has Plaid send this item&apos;s webhook</source>
        <translation>Fait envoyer par Plaid un webhook de cet Item</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>Ends at its next page; what was stored stays</source>
        <translation>S’arrête à la page suivante ; ce qui est enregistré reste</translation>
    </message>
</context>
<context>
    <name>egret::ItemDetails</name>
    <message>
        <source>has no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>finit le %1</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Historique de synchronisation</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Pas encore de synchronisation</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Bank asked</source>
        <translation>Banque interrogée</translation>
    </message>
    <message>
        <source>Next webhook</source>
        <extracomment>%1 is a webhook&apos;s code, %2 a moment</extracomment>
        <translation>Prochain webhook</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 d’ici le %2</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>Id de l’Item</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>End user id</source>
        <translation>Id de l’utilisateur final</translation>
    </message>
    <message>
        <source>Institution id</source>
        <translation>Id de l’établissement</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Running sync</source>
        <translation>Synchronisation en cours</translation>
    </message>
</context>
<context>
    <name>egret::ItemHistory</name>
    <message>
        <source>schedule</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation>%1 ajoutées, %2 modifiées, %3 supprimées</translation>
    </message>
    <message numerus="yes">
        <source>stands for %n earlier run(s) like it</source>
        <translation>
            <numerusform>représente %n exécution antérieure identique</numerusform>
            <numerusform>représente %n exécutions antérieures identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>read anew, %1</source>
        <translation>relu en entier, %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>webhooks go to %1</source>
        <translation>les webhooks vont à %1</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>entendu</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>synchro</translation>
    </message>
</context>
<context>
    <name>egret::ItemPanel</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Previous item (K)</source>
        <translation>Item précédent (K)</translation>
    </message>
    <message>
        <source>Next item (J)</source>
        <translation>Item suivant (J)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Bank not known yet</source>
        <translation>Banque pas encore connue</translation>
    </message>
    <message>
        <source>A sign-in page is open. Egret notices when the end user is done.</source>
        <translation>Une page de connexion est ouverte. Egret remarque quand l’utilisateur final a terminé.</translation>
    </message>
    <message>
        <source>Parts of the item</source>
        <translation>Parties de l’Item</translation>
    </message>
</context>
<context>
    <name>egret::ItemQuestions</name>
    <message>
        <source>Replace the access token?</source>
        <translation>Remplacer l’access token&#xa0;?</translation>
    </message>
    <message>
        <source>The old token dies at once, also where your own programs hold it. Should Plaid&apos;s answer be lost, the bank has to be connected again.</source>
        <translation>L’ancien token meurt aussitôt, y compris là où vos propres programmes le gardent. Si la réponse de Plaid se perd, il faudra reconnecter la banque.</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Remplacer le token</translation>
    </message>
    <message>
        <source>Refresh for a fee?</source>
        <translation>Rafraîchir, au tarif de Plaid&#xa0;?</translation>
    </message>
    <message>
        <source>Plaid bills each refresh in Production. What is new would come by itself, one to four times a day.</source>
        <translation>En Production, Plaid facture chaque fois. Les nouveautés viendraient d’elles-mêmes, une à quatre fois par jour.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rafraîchir</translation>
    </message>
</context>
<context>
    <name>egret::ItemRules</name>
    <message>
        <source>Plaid no longer has this item. Its history stays here.</source>
        <translation>Plaid n’a plus cet Item. Son historique reste ici.</translation>
    </message>
    <message>
        <source>In Sandbox only.</source>
        <translation>Seulement en Sandbox.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>The end user has to sign in again first: repair the item.</source>
        <translation>L’utilisateur final doit d’abord se reconnecter&#xa0;: réparez l’Item.</translation>
    </message>
    <message>
        <source>Syncing of this item is stopped.</source>
        <translation>La synchronisation de cet Item est arrêtée.</translation>
    </message>
    <message>
        <source>The item is up to date</source>
        <translation>L’Item est à jour</translation>
    </message>
    <message>
        <source>Plaid asks the bank now; what is new follows by webhook</source>
        <translation>Plaid interroge la banque&#xa0;; les nouveautés suivront par webhook</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser</source>
        <translation>La page de connexion est ouverte dans votre navigateur</translation>
    </message>
    <message>
        <source>The access token was replaced; the old one is dead</source>
        <translation>L’access token a été remplacé&#xa0;; l’ancien ne vaut plus</translation>
    </message>
    <message>
        <source>Plaid sends the item&apos;s webhooks to the new URL</source>
        <translation>Plaid envoie les webhooks de l’Item à la nouvelle URL</translation>
    </message>
    <message>
        <source>The item was removed at Plaid; its history stays here</source>
        <translation>L’Item a été supprimé chez Plaid&#xa0;; son historique reste ici</translation>
    </message>
    <message>
        <source>Plaid fires %1</source>
        <translation>Plaid déclenche %1</translation>
    </message>
    <message>
        <source>The item asks for a new sign-in now</source>
        <translation>L’Item demande maintenant une nouvelle connexion</translation>
    </message>
    <message>
        <source>No sync is running.</source>
        <translation>Aucune synchronisation n’est en cours.</translation>
    </message>
    <message>
        <source>The sync ends; the next one makes up for it</source>
        <translation>La synchronisation s’arrête ; la prochaine rattrapera tout</translation>
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
        <translation>Banque pas encore connue</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is something to do, %2 a date such as &quot;06-17&quot;</extracomment>
        <translation>%1 d’ici le %2</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisé %1</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Accts</source>
        <comment>short for accounts</comment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Next step and error</source>
        <translation>Prochaine étape et erreur</translation>
    </message>
</context>
<context>
    <name>egret::ItemText</name>
    <message>
        <source>The bank login changed</source>
        <translation>La connexion à la banque a changé</translation>
    </message>
    <message>
        <source>Syncing has stopped. Ask the end user to sign in again: Repair opens the page for it.</source>
        <translation>La synchronisation est arrêtée. Demandez à l’utilisateur final de se reconnecter&#xa0;: Réparer ouvre la page voulue.</translation>
    </message>
    <message>
        <source>The bank refused the login</source>
        <translation>La banque a refusé la connexion</translation>
    </message>
    <message>
        <source>User name or password were wrong. The end user signs in again by Repair.</source>
        <translation>Identifiant ou mot de passe erronés. L’utilisateur final se reconnecte par Réparer.</translation>
    </message>
    <message>
        <source>The security answer was wrong</source>
        <translation>La réponse de sécurité était fausse</translation>
    </message>
    <message>
        <source>The end user signs in again by Repair.</source>
        <translation>L’utilisateur final se reconnecte par Réparer.</translation>
    </message>
    <message>
        <source>The bank has locked the account</source>
        <translation>La banque a bloqué le compte</translation>
    </message>
    <message>
        <source>The end user unlocks it at the bank, then signs in again by Repair.</source>
        <translation>L’utilisateur final le débloque à la banque, puis se reconnecte par Réparer.</translation>
    </message>
    <message>
        <source>The bank wants a new password</source>
        <translation>La banque veut un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The end user sets it at the bank, then signs in again by Repair.</source>
        <translation>L’utilisateur final le définit à la banque, puis se reconnecte par Réparer.</translation>
    </message>
    <message>
        <source>The end user took the permission back</source>
        <translation>L’utilisateur final a retiré l’autorisation</translation>
    </message>
    <message>
        <source>No more data comes. Ask for a new sign-in, or remove the item; its history stays here.</source>
        <translation>Plus aucune donnée n’arrive. Demandez une nouvelle connexion, ou supprimez l’Item&#xa0;; son historique reste ici.</translation>
    </message>
    <message>
        <source>The end user took one account back</source>
        <translation>L’utilisateur final a repris un compte</translation>
    </message>
    <message>
        <source>Its data may no longer be used. Have the end user choose accounts again if you need it.</source>
        <translation>Ses données ne peuvent plus servir. Faites choisir à nouveau les comptes par l’utilisateur final si vous en avez besoin.</translation>
    </message>
    <message>
        <source>No account is shared</source>
        <translation>Aucun compte n’est partagé</translation>
    </message>
    <message>
        <source>The end user chooses accounts again.</source>
        <translation>L’utilisateur final choisit à nouveau ses comptes.</translation>
    </message>
    <message>
        <source>The bank ends this connection soon</source>
        <translation>La banque mettra bientôt fin à cette connexion</translation>
    </message>
    <message>
        <source>It keeps working until then. Have the end user sign in again before.</source>
        <translation>Elle fonctionne jusque-là. Faites reconnecter l’utilisateur final avant.</translation>
    </message>
    <message>
        <source>The consent ends soon</source>
        <translation>Le consentement finit bientôt</translation>
    </message>
    <message>
        <source>Data comes until then. Have the end user give the consent again before.</source>
        <translation>Les données arrivent jusque-là. Faites renouveler le consentement par l’utilisateur final avant.</translation>
    </message>
    <message>
        <source>There are further accounts</source>
        <translation>Il y a d’autres comptes</translation>
    </message>
    <message>
        <source>The end user has accounts at this bank that are not shared. They can be added in Link.</source>
        <translation>L’utilisateur final a dans cette banque des comptes qui ne sont pas partagés. Link permet de les ajouter.</translation>
    </message>
    <message>
        <source>The bank is down</source>
        <translation>La banque est en panne</translation>
    </message>
    <message>
        <source>Nothing is lost. Egret tries again by itself.</source>
        <translation>Rien n’est perdu. Egret réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The bank does not answer</source>
        <translation>La banque ne répond pas</translation>
    </message>
    <message>
        <source>The bank cannot be reached</source>
        <translation>La banque est injoignable</translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation>Plaid a répondu par une erreur de serveur</translation>
    </message>
    <message>
        <source>Nothing is lost: the next try starts from the saved cursor.</source>
        <translation>Rien n’est perdu&#xa0;: le prochain essai repart du curseur enregistré.</translation>
    </message>
    <message>
        <source>Plaid is preparing the data</source>
        <translation>Plaid prépare les données</translation>
    </message>
    <message>
        <source>This takes minutes after linking. Egret looks again by itself.</source>
        <translation>Cela prend quelques minutes après la liaison. Egret regarde à nouveau de lui-même.</translation>
    </message>
    <message>
        <source>This item was removed</source>
        <translation>Cet Item a été supprimé</translation>
    </message>
    <message>
        <source>Its history stays here. To get new data, connect the bank again.</source>
        <translation>Son historique reste ici. Pour de nouvelles données, reconnectez la banque.</translation>
    </message>
    <message>
        <source>Plaid no longer has this item</source>
        <translation>Plaid n’a plus cet Item</translation>
    </message>
    <message>
        <source>The access token no longer works</source>
        <translation>L’access token ne fonctionne plus</translation>
    </message>
    <message>
        <source>It was replaced elsewhere or is of another environment. Connect the bank again.</source>
        <translation>Il a été remplacé ailleurs ou vient d’un autre environnement. Reconnectez la banque.</translation>
    </message>
    <message>
        <source>Plaid refused the keys</source>
        <translation>Plaid a refusé les clés</translation>
    </message>
    <message>
        <source>Check the client id and the secret of the integration in Settings.</source>
        <translation>Vérifiez le client_id et le secret de l’intégration dans les paramètres.</translation>
    </message>
    <message>
        <source>The secret of the integration is missing</source>
        <translation>Le secret de l’intégration manque</translation>
    </message>
    <message>
        <source>Enter it again in Settings, Integrations.</source>
        <translation>Saisissez-le à nouveau dans Paramètres, Intégrations.</translation>
    </message>
    <message>
        <source>The access token cannot be opened</source>
        <translation>L’access token ne peut être ouvert</translation>
    </message>
    <message>
        <source>Restore the data key from a backup, or connect the bank again.</source>
        <translation>Restaurez la clé de données depuis une sauvegarde, ou reconnectez la banque.</translation>
    </message>
    <message>
        <source>Another item shares the same accounts</source>
        <translation>Un autre Item partage les mêmes comptes</translation>
    </message>
    <message>
        <source>Each transaction comes twice, and both are billed. Remove one of the two.</source>
        <translation>Chaque transaction arrive deux fois, et les deux sont facturés. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Accounts have new ids</source>
        <translation>Des comptes ont de nouveaux ids</translation>
    </message>
    <message>
        <source>Which was which cannot be told for certain. Match them with: egret-cli items match-accounts.</source>
        <translation>Impossible de dire avec certitude lequel était lequel. Associez-les avec&#xa0;: egret-cli items match-accounts.</translation>
    </message>
    <message>
        <source>An expected webhook did not come</source>
        <translation>Un webhook attendu n’est pas venu</translation>
    </message>
    <message>
        <source>Egret asks Plaid instead. Check where Plaid sends this item&apos;s webhooks.</source>
        <translation>Egret interroge Plaid à la place. Vérifiez où Plaid envoie les webhooks de cet Item.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Choisir les comptes</translation>
    </message>
    <message>
        <source>Match accounts</source>
        <translation>Associer les comptes</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>En supprimer un</translation>
    </message>
    <message>
        <source>Check the webhook URL</source>
        <translation>Vérifier l’URL du webhook</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Vérifier les clés</translation>
    </message>
    <message>
        <source>Enable it at Plaid</source>
        <translation>L’activer chez Plaid</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Voir l’appel</translation>
    </message>
    <message>
        <source>Ask Plaid</source>
        <translation>Demander à Plaid</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Restaurer la clé</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Réessaie</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Finit bientôt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Attend la connexion</translation>
    </message>
    <message>
        <source>%1: act by %2</source>
        <extracomment>%1 is what happens, %2 a date</extracomment>
        <translation>%1&#xa0;: agir avant le %2</translation>
    </message>
</context>
<context>
    <name>egret::ItemsPage</name>
    <message>
        <source>Filter items</source>
        <translation>Filtrer les Items</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Afficher l’URL de Link</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n Item à traiter</numerusform>
            <numerusform>%n Items à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n lié</numerusform>
            <numerusform>%n liés</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser; the item appears once the end user is done</source>
        <translation>La page de connexion est ouverte dans votre navigateur&#xa0;; l’Item apparaît dès que l’utilisateur final a terminé</translation>
    </message>
    <message>
        <source>This bank was linked before: nothing was added</source>
        <translation>Cette banque a déjà été connectée&#xa0;: rien n’a été ajouté</translation>
    </message>
    <message>
        <source>The item with the same accounts stays as it is. Repair it if it does not work.</source>
        <translation>L’Item avec les mêmes comptes reste tel quel. Réparez-le s’il ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Filter by bank, end user or id</source>
        <translation>Filtrer par banque, utilisateur final ou id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation>Lignes %1–%2</translation>
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
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n intégration</numerusform>
            <numerusform>%n intégrations</numerusform>
        </translation>
    </message>
    <message>
        <source>No items match</source>
        <translation>Aucun Item ne correspond</translation>
    </message>
    <message>
        <source>Every word must occur in bank, end user, code or id.</source>
        <translation>Chaque mot doit figurer dans la banque, l’utilisateur final, le code ou l’id.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Pas encore d’Items</translation>
    </message>
    <message>
        <source>Connect a bank, or post one to the link URL.</source>
        <translation>Connectez une banque, ou envoyez un Item à l’URL de Link.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>None of them can be synced now.</source>
        <translation>Aucun d’eux ne peut être synchronisé maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be synced now</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être synchronisé maintenant</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être synchronisés maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>The test bank is linked</source>
        <translation>La banque de test est connectée</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export items</source>
        <translation>Exporter les Items</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n…</source>
        <translation>
            <numerusform>Réparer %n…</numerusform>
            <numerusform>Réparer les %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n item(s)</source>
        <translation>
            <numerusform>Réparer %n Item</numerusform>
            <numerusform>Réparer les %n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them needs a repair.</source>
        <translation>Aucun n’a besoin de réparation.</translation>
    </message>
    <message>
        <source>Links to repair…</source>
        <translation>Liens de réparation…</translation>
    </message>
</context>
<context>
    <name>egret::ItemsWiring</name>
    <message>
        <source>Items exported</source>
        <translation>Items exportés</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <source>Links exported</source>
        <translation>Liens exportés</translation>
    </message>
</context>
<context>
    <name>egret::KeyValueGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>egret::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates. Plaid&apos;s own words stay as Plaid writes them.</source>
        <translation>Des textes, des nombres et des dates. Les mots de Plaid restent tels que Plaid les écrit.</translation>
    </message>
    <message>
        <source>Kept. Egret speaks it from its next start on.</source>
        <translation>Enregistré. Egret la parle dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Egret speaks it from its next start on.</source>
        <translation>Egret la parle dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>egret::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copier les lignes en JSON</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>N’afficher que « %1 »</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Exclure « %1 »</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Afficher toutes les intégrations</translation>
    </message>
    <message>
        <source>Only %1 is shown: rows of other integrations are hidden.</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Seule %1 est affichée : les lignes des autres intégrations sont masquées.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>egret::LocalApiPage</name>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>Programs send one of these keys as x-api-key to post links and to read transactions.</source>
        <translation>Les programmes envoient l’une de ces clés comme x-api-key pour transmettre des Items et lire les transactions.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Pas encore de clés d’API</translation>
    </message>
    <message>
        <source>Your back end needs one to post items to a link URL. It is shown once, when you make it.</source>
        <translation>Votre back-end en a besoin d’une pour envoyer des Items à une URL de Link. Elle est montrée une seule fois, à sa création.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>Programs that use this key are refused from now on. This cannot be undone; make a new key instead.</source>
        <translation>Les programmes qui utilisent cette clé sont refusés dès maintenant. C’est irréversible&#xa0;; créez plutôt une nouvelle clé.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Révoquer la clé</translation>
    </message>
</context>
<context>
    <name>egret::LockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Egret is locked</source>
        <translation>Egret est verrouillé</translation>
    </message>
    <message>
        <source>Webhooks are still received, and bank connections are kept up to date.</source>
        <translation>Les webhooks sont toujours reçus et les connexions bancaires restent à jour.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>egret::LogPage</name>
    <message>
        <source>Live: show new rows as they come (P)</source>
        <translation>En direct&#xa0;: afficher les lignes dès leur arrivée (P)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>Afficher %n nouveau</numerusform>
            <numerusform>Afficher %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause or follow new rows</source>
        <translation>Suspendre ou suivre les nouvelles lignes</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
</context>
<context>
    <name>egret::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Passer du clair au sombre</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>Make the sidebar narrow or wide</source>
        <translation>Rétrécir ou élargir la barre latérale</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Hide or show amounts and names</source>
        <translation>Masquer ou afficher les montants et les noms</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Switch to another integration</source>
        <translation>Passer à une autre intégration</translation>
    </message>
</context>
<context>
    <name>egret::MomentList</name>
    <message>
        <source>Copy this line</source>
        <translation>Copier cette ligne</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Copier toutes les lignes</translation>
    </message>
</context>
<context>
    <name>egret::MonthsTableModel</name>
    <message>
        <source>Total in</source>
        <translation>Total entrées</translation>
    </message>
    <message>
        <source>Total out</source>
        <translation>Total sorties</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>tous les mois</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a category, %2 a month, %3 an amount of money</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>the heading of sums over so many months</extracomment>
        <translation>%1 mois</translation>
    </message>
</context>
<context>
    <name>egret::NewApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d’API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example the program that will use it.</source>
        <translation>Par exemple le programme qui l’utilisera.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Copy this key now</source>
        <translation>Copiez cette clé maintenant</translation>
    </message>
    <message>
        <source>Egret keeps only a fingerprint of it and cannot show it again. Programs send it as x-api-key.</source>
        <translation>Egret n’en garde qu’une empreinte et ne peut plus la montrer. Les programmes l’envoient comme x-api-key.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>egret::NotificationCenter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n non lue</numerusform>
            <numerusform>Notifications, %n non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>egret::NotificationPanel</name>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour le moment</translation>
    </message>
</context>
<context>
    <name>egret::NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
</context>
<context>
    <name>egret::NotificationText</name>
    <message numerus="yes">
        <source>%n webhook(s) rejected in the last day</source>
        <translation>
            <numerusform>%n webhook rejeté depuis un jour</numerusform>
            <numerusform>%n webhooks rejetés depuis un jour</numerusform>
        </translation>
    </message>
    <message>
        <source>They failed a check and were not acted on</source>
        <translation>Ils ont échoué à une vérification et sont restés sans effet</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) given up in the last day</source>
        <translation>
            <numerusform>%n webhook abandonné depuis un jour</numerusform>
            <numerusform>%n webhooks abandonnés depuis un jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and can be put back</source>
        <translation>Chacun dit pourquoi et peut être remis en file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new transaction(s)</source>
        <translation>
            <numerusform>%Ln nouvelle transaction</numerusform>
            <numerusform>%Ln nouvelles transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank connected</source>
        <translation>Banque connectée</translation>
    </message>
    <message>
        <source>Plaid cannot be reached</source>
        <translation>Plaid est injoignable</translation>
    </message>
    <message>
        <source>Calls are lost; Egret tries again by itself</source>
        <translation>Des appels se perdent ; Egret réessaie de lui-même</translation>
    </message>
    <message>
        <source>The webhook receiver is stopped</source>
        <translation>Le récepteur de webhooks est arrêté</translation>
    </message>
    <message>
        <source>Plaid cannot tell Egret about new transactions</source>
        <translation>Plaid ne peut pas signaler à Egret les nouvelles transactions</translation>
    </message>
</context>
<context>
    <name>egret::OfflineNotice</name>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Plaid cannot be reached.</source>
        <translation>Plaid est injoignable.</translation>
    </message>
    <message>
        <source>No answer since %1. What is stored stays readable, and Egret syncs again as soon as Plaid answers.</source>
        <translation>Aucune réponse depuis %1. Ce qui est enregistré reste lisible, et Egret se synchronise de nouveau dès que Plaid répond.</translation>
    </message>
</context>
<context>
    <name>egret::OverviewPage</name>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Webhooks today</source>
        <translation>Webhooks du jour</translation>
    </message>
    <message>
        <source>Transactions new today</source>
        <translation>Transactions du jour</translation>
    </message>
    <message>
        <source>API calls today</source>
        <translation>Appels d’API du jour</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>Nothing is being synced</source>
        <translation>Rien n’est en synchronisation</translation>
    </message>
    <message>
        <source>Syncing now</source>
        <translation>En synchronisation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flux de trésorerie</translation>
    </message>
    <message>
        <source>all end users, 12 months</source>
        <translation>tous les utilisateurs finaux, 12 mois</translation>
    </message>
    <message>
        <source>In, up</source>
        <translation>Entrées, en haut</translation>
    </message>
    <message>
        <source>Out, down</source>
        <translation>Sorties, en bas</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Cash flow appears after the first sync</source>
        <translation>Le flux apparaît après la première synchronisation</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>View all items</source>
        <translation>Voir tous les Items</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>%1 syncing</source>
        <translation>%1 en synchro</translation>
    </message>
    <message>
        <source>%1 login</source>
        <translation>%1 à reconnecter</translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>%1 en ordre</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 en erreur</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>%1 lignes jusqu’ici</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>dernière %1</translation>
    </message>
    <message>
        <source>no sync yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>Everything is fetched</source>
        <translation>Tout est récupéré</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 vérifiés</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 refusés</translation>
    </message>
    <message>
        <source>%1 modified · %2 removed</source>
        <translation>%1 modifiées · %2 supprimées</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 enregistrées</translation>
    </message>
    <message>
        <source>no calls yet</source>
        <translation>aucun appel encore</translation>
    </message>
    <message>
        <source>%1% succeeded</source>
        <translation>%1&#xa0;% réussis</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sans devise</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>accounts</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Connect a bank to start</source>
        <translation>Connectez une banque pour commencer</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Afficher toutes les intégrations</translation>
    </message>
    <message>
        <source>%1 has no items yet</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>%1 n’a pas encore d’Items</translation>
    </message>
    <message>
        <source>Those of other integrations are hidden.</source>
        <translation>Ceux des autres intégrations sont masqués.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>egret::OverviewText</name>
    <message>
        <source>Sync failed: %1</source>
        <translation>Échec de la synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Synced %1 added, %2 modified, %3 removed</source>
        <translation>Synchronisé&#xa0;: %1 ajoutées, %2 modifiées, %3 supprimées</translation>
    </message>
    <message>
        <source>Webhook rejected: %1</source>
        <translation>Webhook refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>Item linked: %1</source>
        <translation>Item lié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>egret::Page</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Utilisateurs finaux</translation>
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
        <translation>Appels d’API</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>egret::PageKeyText</name>
    <message>
        <source>Search this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
</context>
<context>
    <name>egret::PaletteWiring</name>
    <message>
        <source>Show all integrations</source>
        <translation>Afficher toutes les intégrations</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Passer à %1</translation>
    </message>
</context>
<context>
    <name>egret::PanelBar</name>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
</context>
<context>
    <name>egret::PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Conserver la phrase secrète</translation>
    </message>
    <message>
        <source>The window is then unlocked by a click.</source>
        <translation>La fenêtre se déverrouille alors d&apos;un clic.</translation>
    </message>
    <message>
        <source>It keeps people at your desk from reading along. Nothing is encrypted with it. Who forgets it can remove it from the keychain.</source>
        <translation>Elle empêche de lire à votre poste. Elle ne chiffre rien. Qui l&apos;oublie peut la retirer du trousseau.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, encore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>Saisissez la phrase secrète actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Il faut au moins %n caractère.</numerusform>
            <numerusform>Il faut au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>egret::PaymentPanel</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Previous payment (K)</source>
        <translation>Paiement précédent (K)</translation>
    </message>
    <message>
        <source>Next payment (J)</source>
        <translation>Paiement suivant (J)</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>Ouvrir le webhook</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Webhooks name neither amounts nor accounts.</source>
        <translation>Les webhooks ne nomment ni montants ni comptes.</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
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
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>egret::PaymentText</name>
    <message>
        <source>Input needed</source>
        <translation>Attend le payeur</translation>
    </message>
    <message>
        <source>The payer has not authorised it yet. Send them the link of this payment.</source>
        <translation>Le payeur ne l’a pas encore autorisé. Envoyez-lui le lien de ce paiement.</translation>
    </message>
    <message>
        <source>Authorising</source>
        <translation>En cours d’autorisation</translation>
    </message>
    <message>
        <source>The payer has agreed, and their bank is being asked.</source>
        <translation>Le payeur a accepté, sa banque est interrogée.</translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation>Initié</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has accepted it and is carrying it out.</source>
        <translation>La banque du payeur l’a accepté et l’exécute.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has sent the money. Look at your account before you deliver: this does not prove that it arrived.</source>
        <translation>La banque du payeur a envoyé l’argent. Regardez votre compte avant de livrer&#xa0;: cela ne prouve pas qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>The money is on the recipient&apos;s account.</source>
        <translation>L’argent est sur le compte du bénéficiaire.</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Mis en place</translation>
    </message>
    <message>
        <source>The standing order is set up at the payer&apos;s bank.</source>
        <translation>L’ordre permanent est en place à la banque du payeur.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>Fonds insuffisants</translation>
    </message>
    <message>
        <source>The payer&apos;s account did not hold enough. Ask them to try again later, with a new payment.</source>
        <translation>Le compte du payeur n’était pas assez approvisionné. Demandez-lui de réessayer plus tard, avec un nouveau paiement.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>It could not be carried out. A new payment may work.</source>
        <translation>Il n’a pas pu être exécuté. Un nouveau paiement peut réussir.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Plaid has blocked it. Ask Plaid&apos;s support why.</source>
        <translation>Plaid l’a bloqué. Demandez pourquoi au support de Plaid.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has refused it. The payer can ask there, or pay from another account.</source>
        <translation>La banque du payeur l’a refusé. Le payeur peut s’y renseigner ou payer depuis un autre compte.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The payer has cancelled it.</source>
        <translation>Le payeur l’a annulé.</translation>
    </message>
    <message>
        <source>Unauthorised</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The end user has not agreed yet.</source>
        <translation>L’utilisateur final n’a pas encore accepté.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>The end user has agreed: payments within the limits need no further question.</source>
        <translation>L’utilisateur final a accepté&#xa0;: les paiements dans les limites ne demandent plus rien.</translation>
    </message>
    <message>
        <source>The bank has refused the consent.</source>
        <translation>La banque a refusé le consentement.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>The consent was taken back. Ask for a new one before the next payment.</source>
        <translation>Le consentement a été retiré. Demandez-en un nouveau avant le prochain paiement.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>The consent has run out. Ask for a new one before the next payment.</source>
        <translation>Le consentement a expiré. Demandez-en un nouveau avant le prochain paiement.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Something happened to transfers. Plaid&apos;s webhook does not say what: /transfer/event/sync tells your back end.</source>
        <translation>Il s’est passé quelque chose pour des virements. Le webhook de Plaid ne dit pas quoi&#xa0;: /transfer/event/sync le dit à votre serveur.</translation>
    </message>
    <message>
        <source>Plaid&apos;s word for it is newer than this Egret.</source>
        <translation>Le mot de Plaid est plus récent que cet Egret.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Virements</translation>
    </message>
    <message numerus="yes">
        <source>Announced %n time(s)</source>
        <translation>
            <numerusform>Annoncés %n fois</numerusform>
            <numerusform>Annoncés %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Plaid does not know how it stands. Ask again later.</source>
        <translation>Plaid ne sait pas où il en est. Demandez de nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>egret::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show the webhook URL</source>
        <translation>Afficher l’URL du webhook</translation>
    </message>
    <message>
        <source>Open the webhooks</source>
        <translation>Ouvrir les webhooks</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrer les paiements</translation>
    </message>
    <message>
        <source>Reference or id</source>
        <translation>Référence ou identifiant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Of the last %1 webhooks about money</source>
        <translation>D’après les %1 derniers webhooks sur l’argent</translation>
    </message>
    <message>
        <source>As the webhooks about them tell</source>
        <translation>Selon les webhooks à leur sujet</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 arrêtés</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Aucun paiement ne correspond</translation>
    </message>
    <message>
        <source>Every word must occur in reference, id, integration, kind or status.</source>
        <translation>Chaque mot doit figurer dans la référence, l’identifiant, l’intégration, le type ou le statut.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Pas encore de paiements</translation>
    </message>
    <message>
        <source>Payments, consents and transfers appear when Plaid&apos;s first webhook tells of them. Payments name the webhook URL in their link token; for transfers it is set in Plaid&apos;s Dashboard.</source>
        <translation>Paiements, consentements et virements apparaissent quand le premier webhook de Plaid en parle. Les paiements nomment l’URL de webhook dans leur link token&#xa0;; pour les virements elle se règle dans le Dashboard de Plaid.</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exporter les paiements</translation>
    </message>
</context>
<context>
    <name>egret::PaymentsWiring</name>
    <message>
        <source>Payments exported</source>
        <translation>Paiements exportés</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <source>as their webhooks tell</source>
        <translation>selon leurs webhooks</translation>
    </message>
</context>
<context>
    <name>egret::ProfileCard</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings and integrations</source>
        <translation>Paramètres et intégrations</translation>
    </message>
    <message>
        <source>One JSON file for another computer or a colleague. No secret, token or webhook URL is in it; a secret is entered again with Rotate secret….</source>
        <translation>Un fichier JSON pour un autre ordinateur ou un collègue. Il ne contient ni secret, ni token, ni URL de webhook ; un secret se saisit de nouveau avec « Renouveler le secret… ».</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Everything is as the file says.</source>
        <translation>Tout est déjà comme le dit le fichier.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) change. What the file does not name stays as it is.</source>
        <translation>
            <numerusform>%n élément change. Ce que le fichier ne nomme pas reste tel quel.</numerusform>
            <numerusform>%n éléments changent. Ce que le fichier ne nomme pas reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Some settings are in force from the next start on. Added integrations need their secret: Rotate secret… in their menu.</source>
        <translation>Certains paramètres sont en vigueur dès le prochain démarrage. Les intégrations ajoutées ont besoin de leur secret : « Renouveler le secret… » dans leur menu.</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
</context>
<context>
    <name>egret::ProfitCard</name>
    <message>
        <source>Profit and loss by month</source>
        <translation>Résultat par mois</translation>
    </message>
    <message>
        <source>In, up</source>
        <translation>Entrées, en haut</translation>
    </message>
    <message>
        <source>Out, down</source>
        <translation>Sorties, en bas</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>%1. *%2 is not over yet</source>
        <extracomment>%1 is a currency, perhaps with a scale, %2 a month</extracomment>
        <translation>%1. *%2 n’est pas terminé</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sans devise</translation>
    </message>
    <message>
        <source>%1, thousands</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>%1, milliers</translation>
    </message>
    <message>
        <source>%1, millions</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>%1, millions</translation>
    </message>
</context>
<context>
    <name>egret::ReachList</name>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Test the way here</source>
        <translation>Tester le chemin</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié à %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>egret::ReachText</name>
    <message>
        <source>Port open</source>
        <translation>Port ouvert</translation>
    </message>
    <message>
        <source>DNS resolves</source>
        <translation>Le DNS répond</translation>
    </message>
    <message>
        <source>TLS certificate fits</source>
        <translation>Certificat TLS valable</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>The receiver does not run. Start Egret again, or choose a free port under Webhook receiver.</source>
        <translation>Le récepteur ne fonctionne pas. Redémarrez Egret, ou choisissez un port libre sous Récepteur de webhooks.</translation>
    </message>
    <message>
        <source>Nothing answers on the receiver&apos;s port: %1</source>
        <translation>Rien ne répond sur le port du récepteur : %1</translation>
    </message>
    <message>
        <source>The public URL&apos;s host has no address. Check its spelling and its DNS entry.</source>
        <translation>L’hôte de l’URL publique n’a pas d’adresse. Vérifiez son orthographe et son entrée DNS.</translation>
    </message>
    <message>
        <source>The certificate does not fit, and Plaid refuses it, too: %1</source>
        <translation>Le certificat ne convient pas, Plaid le refuse aussi : %1</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. Does the tunnel or proxy run?</source>
        <translation>Pas de réponse en 10 secondes. Le tunnel ou le proxy fonctionne-t-il ?</translation>
    </message>
    <message>
        <source>It redirects to %1, where Plaid does not follow. Set that as the public URL.</source>
        <translation>Il redirige vers %1, où Plaid ne suit pas. Indiquez cette adresse comme URL publique.</translation>
    </message>
    <message>
        <source>It answers %1, and nothing came here. Does the tunnel or proxy lead to the receiver&apos;s port?</source>
        <translation>La réponse est %1, et rien n’est arrivé ici. Le tunnel ou le proxy mène-t-il au port du récepteur ?</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this Egret.</source>
        <translation>Quelque chose répond là-bas, mais ce n’est pas cet Egret.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>Injoignable : %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Not reachable: %1</source>
        <translation>Injoignable : %1</translation>
    </message>
    <message>
        <source>Reachable from the internet, %1</source>
        <translation>Joignable depuis internet, %1</translation>
    </message>
    <message>
        <source>Reachable on this computer, %1</source>
        <translation>Joignable sur cet ordinateur, %1</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverCard</name>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>en marche depuis %1</translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation>URL de base publique</translation>
    </message>
    <message>
        <source>Not set. Plaid reaches Egret through a tunnel or a reverse proxy.</source>
        <translation>Non définie. Plaid atteint Egret par un tunnel ou un proxy inverse.</translation>
    </message>
    <message>
        <source>On, ES256</source>
        <translation>Activée, ES256</translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation>Contrôle des signatures</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverNotice</name>
    <message>
        <source>Receiver settings</source>
        <translation>Paramètres du récepteur</translation>
    </message>
    <message>
        <source>Plaid cannot tell Egret about new transactions.</source>
        <translation>Plaid ne peut pas signaler à Egret les nouvelles transactions.</translation>
    </message>
    <message>
        <source>The webhook receiver is stopped.</source>
        <translation>Le récepteur de webhooks est arrêté.</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverStep</name>
    <message>
        <source>Public URL</source>
        <translation>URL publique</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>On this computer, behind the public URL. With 0 Egret takes a free one at each start.</source>
        <translation>Sur cet ordinateur, derrière l’URL publique. Avec 0, Egret en prend un libre à chaque démarrage.</translation>
    </message>
    <message>
        <source>Plaid and your back end need an address that leads to Egret: that of your tunnel or reverse proxy.</source>
        <translation>Plaid et votre back-end ont besoin d’une adresse qui mène à Egret : celle de votre tunnel ou de votre proxy inverse.</translation>
    </message>
    <message>
        <source>Egret listens on %1</source>
        <translation>Egret écoute sur %1</translation>
    </message>
    <message>
        <source>Egret does not listen yet</source>
        <translation>Egret n’écoute pas encore</translation>
    </message>
    <message>
        <source>The built-in simulator finds Egret without one: leave it empty.</source>
        <translation>Le simulateur intégré trouve Egret sans elle : laissez ce champ vide.</translation>
    </message>
    <message>
        <source>What webhook and link URLs begin with, with https. It can be empty for now: Settings, Webhook receiver has it, too.</source>
        <translation>Le début des URL de webhook et de Link, avec https. Elle peut manquer pour l’instant et être ajoutée sous Paramètres, Récepteur de webhooks.</translation>
    </message>
    <message>
        <source>Enter an address such as https://hooks.example.com, or nothing.</source>
        <translation>Saisissez une adresse telle que https://hooks.example.com, ou rien.</translation>
    </message>
    <message>
        <source>Production needs https: webhooks tell of real people&apos;s money. Enter the address of your tunnel or proxy with https.</source>
        <translation>Production exige https : les webhooks parlent de l’argent de personnes réelles. Saisissez l’adresse de votre tunnel ou proxy avec https.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 65535.</source>
        <translation>Saisissez un nombre de 0 à 65535.</translation>
    </message>
</context>
<context>
    <name>egret::RemoveItemDialog</name>
    <message>
        <source>Remove this item?</source>
        <translation>Supprimer cet Item&#xa0;?</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a word to be typed, lower case</comment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Egret calls /item/remove. The access token stops working, Plaid sends no more webhooks and bills the item no longer. You cannot undo it: to connect again, the end user must go through Link.</source>
        <translation>Egret appelle /item/remove. L’access token cesse de fonctionner, Plaid n’envoie plus de webhooks et ne facture plus l’Item. C’est irréversible&#xa0;: pour reconnecter, l’utilisateur final doit repasser par Link.</translation>
    </message>
    <message>
        <source>Its history is kept</source>
        <translation>Son historique est conservé</translation>
    </message>
    <message>
        <source>Accounts, transactions and webhooks stay on this computer until you erase the end user.</source>
        <translation>Comptes, transactions et webhooks restent sur cet ordinateur jusqu’à ce que vous effaciez l’utilisateur final.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word the user has to type</extracomment>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Supprimer l’Item</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <extracomment>%1 is an end user</extracomment>
        <translation>
            <numerusform>%1, %n compte</numerusform>
            <numerusform>%1, %n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RenameDialog</name>
    <message>
        <source>Rename end user</source>
        <translation>Renommer l’utilisateur final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The end_user_id stays. The next link that names this end user may change it again.</source>
        <translation>Le end_user_id reste. La prochaine liaison qui nomme cet utilisateur final peut le changer à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>egret::RepairLinksDialog</name>
    <message numerus="yes">
        <source>Repair %n item(s)</source>
        <translation>
            <numerusform>Réparer %n Item</numerusform>
            <numerusform>Réparer %n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>Créer %n lien</numerusform>
            <numerusform>Créer %n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Each end user signs in again on a page of Plaid&apos;s. Whoever has the address can do so: hand each one to its end user only.</source>
        <translation>Chaque utilisateur final se reconnecte sur une page de Plaid. Quiconque a l’adresse peut le faire : ne remettez chacune qu’à son utilisateur final.</translation>
    </message>
    <message>
        <source>Sign-in pages</source>
        <translation>Pages de connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <extracomment>%1 of %2 links</extracomment>
        <translation>%1 sur %2 créés</translation>
    </message>
    <message>
        <source>Make the others</source>
        <translation>Créer les autres</translation>
    </message>
    <message>
        <source>Export the links</source>
        <translation>Exporter les liens</translation>
    </message>
</context>
<context>
    <name>egret::ReplayDialog</name>
    <message>
        <source>Replay %1</source>
        <translation>Rejouer %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>URL to send it to</source>
        <translation>URL où l’envoyer</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Into Egret</source>
        <translation>Dans Egret</translation>
    </message>
    <message>
        <source>To a URL</source>
        <translation>Vers une URL</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Its signature was never verified: Egret does not act on it</source>
        <translation>Sa signature n’a jamais été vérifiée&#xa0;: Egret n’agit pas d’après lui</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The exact body and headers are sent once. https, or http on this machine only.</source>
        <translation>Le corps et les en-têtes exacts sont envoyés une fois. https, ou http sur cette machine seulement.</translation>
    </message>
    <message>
        <source>It was signed more than five minutes ago: whoever verifies the signature will refuse it.</source>
        <translation>Il a été signé il y a plus de cinq minutes&#xa0;: qui vérifie la signature le refusera.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation>%1 ajoutées, %2 modifiées, %3 supprimées</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoué</translation>
    </message>
    <message>
        <source>Egret would: %1. No transaction changes by itself.</source>
        <translation>Egret ferait&#xa0;: %1. Aucune transaction ne change d’elle-même.</translation>
    </message>
    <message>
        <source>No transaction would change: everything it announces is here.</source>
        <translation>Aucune transaction ne changerait&#xa0;: tout ce qu’il annonce est ici.</translation>
    </message>
    <message>
        <source>These transactions would change: %1.</source>
        <translation>Ces transactions changeraient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer was %1 after %2.</source>
        <translation>La réponse a été %1 après %2.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>What would change could not be found out.</source>
        <translation>Impossible de savoir ce qui changerait.</translation>
    </message>
    <message>
        <source>Delete and replay</source>
        <translation>Supprimer et rejouer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This deletes data for good</source>
        <translation>Cela supprime des données définitivement</translation>
    </message>
    <message>
        <source>This may delete data for good</source>
        <translation>Cela peut supprimer des données définitivement</translation>
    </message>
    <message>
        <source>What it deletes could not be found out.</source>
        <translation>Impossible de savoir ce qui serait supprimé.</translation>
    </message>
    <message>
        <source>Egret would drop an account that its owner took back.</source>
        <translation>Egret retirerait un compte que son titulaire a repris.</translation>
    </message>
</context>
<context>
    <name>egret::RequestErrorTableModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>la dernière %1</translation>
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
        <translation>Afficher ces appels</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
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
        <translation>Erreurs par type</translation>
    </message>
    <message>
        <source>Show these calls</source>
        <translation>Afficher ces appels</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copier les lignes en JSON</translation>
    </message>
</context>
<context>
    <name>egret::RequestPanel</name>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour le support</translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation>Ouvrir l’Item</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Secrets and tokens are removed before a call is stored.</source>
        <translation>Les secrets et tokens sont retirés avant qu’un appel soit enregistré.</translation>
    </message>
    <message>
        <source>Newer request (K)</source>
        <translation>Appel plus récent (K)</translation>
    </message>
    <message>
        <source>Older request (J)</source>
        <translation>Appel plus ancien (J)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de l’appel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>%1, repeats one that failed</source>
        <translation>%1, répète un échec</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécuter à nouveau</translation>
    </message>
    <message>
        <source>Edit and run…</source>
        <translation>Modifier et exécuter…</translation>
    </message>
    <message>
        <source>The log leaves out secrets and long lists, and this call had some. Edit it to fill them in.</source>
        <translation>Le journal omet les secrets et les longues listes, et cet appel en avait. Modifiez-le pour les remplir.</translation>
    </message>
</context>
<context>
    <name>egret::RequestTableModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>egret::RequestText</name>
    <message>
        <source>timeout</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
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
        <translation>Plaid facture %1.</translation>
    </message>
    <message>
        <source>%1 changes something at Plaid each time.</source>
        <translation>%1 change chaque fois quelque chose chez Plaid.</translation>
    </message>
    <message>
        <source>It goes to Production.</source>
        <translation>Il va à Production.</translation>
    </message>
</context>
<context>
    <name>egret::RequestTrends</name>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>Failed calls over time</source>
        <translation>Appels échoués au fil du temps</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Tous les endpoints</translation>
    </message>
    <message>
        <source>Show all endpoints</source>
        <translation>Afficher tous les endpoints</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Nearest to Plaid&apos;s limits</source>
        <translation>Au plus près des limites de Plaid</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>No limited calls in the last minute</source>
        <translation>Aucun appel limité dans la dernière minute</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <extracomment>%1 calls were made in the last minute, %2 are allowed</extracomment>
        <translation>%1 sur %2 par minute</translation>
    </message>
</context>
<context>
    <name>egret::RequestsPage</name>
    <message>
        <source>Calls to Plaid</source>
        <translation>Appels à Plaid</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Quoi afficher</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
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
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Marge restante</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les appels</translation>
    </message>
    <message>
        <source>endpoint:, error:, request_id, or text</source>
        <translation>endpoint:, error:, request_id ou texte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Slow, over 1 s</source>
        <translation>Lents, plus de 1 s</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)…</source>
        <translation>Archive HTTP (HAR)…</translation>
    </message>
    <message>
        <source>Postman collection…</source>
        <translation>Collection Postman…</translation>
    </message>
    <message>
        <source>How each operation fares</source>
        <translation>Comment va chaque opération</translation>
    </message>
    <message>
        <source>Kept 30 days</source>
        <translation>Gardé 30 jours</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Aucun appel ne correspond</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>Every call that Egret makes to Plaid appears here, without its secrets.</source>
        <translation>Chaque appel d’Egret à Plaid apparaît ici, sans ses secrets.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1   p95 %2</source>
        <translation>p50 %1   p95 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Nothing matches this period, outcome and search. The log keeps 30 days.</source>
        <translation>Rien ne correspond à cette période, à ce résultat et à cette recherche. Le journal garde 30 jours.</translation>
    </message>
    <message>
        <source>No calls in the last 7 days</source>
        <translation>Aucun appel ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Afficher toute période</translation>
    </message>
    <message>
        <source>%1% succeeded</source>
        <translation>%1&#xa0;% réussis</translation>
    </message>
    <message>
        <source>Edit a call to %1</source>
        <translation>Modifier un appel à %1</translation>
    </message>
    <message>
        <source>The call is made once more with this body, by the keys of today.</source>
        <translation>L’appel est refait avec ce corps et les clés d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The call is made once more with this body, by the keys of today. The Item&apos;s token is filled in.</source>
        <translation>L’appel est refait avec ce corps et les clés d’aujourd’hui. Le token de l’Item est ajouté.</translation>
    </message>
    <message>
        <source>The log leaves out secrets and long lists, and this call had some: fill them in.</source>
        <translation>Le journal omet les secrets et les longues listes, et cet appel en avait : remplissez-les.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Make this call again?</source>
        <translation>Refaire cet appel ?</translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation>Faire l’appel</translation>
    </message>
    <message>
        <source>No call has failed</source>
        <translation>Aucun appel n’a échoué</translation>
    </message>
    <message>
        <source>Calls that fail are put together here by what went wrong.</source>
        <translation>Les appels qui échouent sont rassemblés ici selon ce qui n’a pas marché.</translation>
    </message>
</context>
<context>
    <name>egret::RequestsWiring</name>
    <message>
        <source>every call Egret makes to Plaid</source>
        <translation>chaque appel d’Egret à Plaid</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Appels exportés</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <source>The call was not made</source>
        <translation>L’appel n’a pas été fait</translation>
    </message>
</context>
<context>
    <name>egret::ScopeBox</name>
    <message>
        <source>No integration</source>
        <translation>Aucune intégration</translation>
    </message>
    <message>
        <source>Add one in Settings</source>
        <translation>Ajoutez-en une dans les paramètres</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Toutes les intégrations</translation>
    </message>
    <message>
        <source>Several environments</source>
        <translation>Plusieurs environnements</translation>
    </message>
    <message>
        <source>Opens the list of integrations</source>
        <translation>Ouvre la liste des intégrations</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an integration&apos;s name, %2 its environment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add an integration…</source>
        <translation>Ajouter une intégration…</translation>
    </message>
    <message>
        <source>Settings of %1…</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Paramètres de %1…</translation>
    </message>
</context>
<context>
    <name>egret::SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>egret::SecretField</name>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>Afficher le secret 10 secondes</translation>
    </message>
</context>
<context>
    <name>egret::SecurityPage</name>
    <message>
        <source>The keychain of this desktop</source>
        <translation>Le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>An encrypted file in the data folder</source>
        <translation>Un fichier chiffré du dossier de données</translation>
    </message>
    <message>
        <source>Memory, until Egret ends</source>
        <translation>La mémoire, jusqu&apos;à la fin d&apos;Egret</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Minutes without a key or a click. With 0 the window stays open.</source>
        <translation>Minutes sans touche ni clic. Avec 0, la fenêtre reste ouverte.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Lock with the desktop</source>
        <translation>Verrouiller avec le bureau</translation>
    </message>
    <message>
        <source>The window is locked when the screen is, and before the computer sleeps.</source>
        <translation>La fenêtre se verrouille avec l&apos;écran et avant la mise en veille.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Amounts and names are blurred, in pictures of the window as well. Ctrl+Shift+P switches it anywhere.</source>
        <translation>Les montants et les noms sont floutés, y compris sur les captures de la fenêtre. Ctrl+Maj+P le change partout.</translation>
    </message>
    <message>
        <source>Keys and security</source>
        <translation>Clés et sécurité</translation>
    </message>
    <message>
        <source>Who may read along at this desk, and where Egret keeps its secrets.</source>
        <translation>Qui peut lire à ce poste, et où Egret garde ses secrets.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Coffre des secrets</translation>
    </message>
    <message>
        <source>Set. It is asked for when Egret starts and when the window was locked; only its scrypt hash is kept.</source>
        <translation>Définie. Elle est demandée au démarrage d&apos;Egret et après un verrouillage ; seule son empreinte scrypt est conservée.</translation>
    </message>
    <message>
        <source>Not set. A locked window is unlocked by a click.</source>
        <translation>Non définie. Une fenêtre verrouillée se déverrouille d&apos;un clic.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservés dans</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Clé des données</translation>
    </message>
    <message>
        <source>One; it seals access tokens and whatever carries a token</source>
        <translation>Une ; elle scelle les jetons d&apos;accès et tout ce qui porte un jeton</translation>
    </message>
    <message>
        <source>Plaid secrets</source>
        <translation>Secrets Plaid</translation>
    </message>
    <message numerus="yes">
        <source>%n, one for each integration with keys</source>
        <translation>
            <numerusform>%n, un par intégration avec clés</numerusform>
            <numerusform>%n, un par intégration avec clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Son empreinte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>egret::SelectionBar</name>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>rows of a list</comment>
        <translation>%1 sélectionnées</translation>
    </message>
</context>
<context>
    <name>egret::SettingForm</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Kept. In force when Egret starts again.</source>
        <translation>Enregistré. En vigueur au prochain démarrage d’Egret.</translation>
    </message>
    <message>
        <source>Kept, and in force.</source>
        <translation>Conservé et appliqué.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>In force when Egret starts again.</source>
        <translation>En vigueur au prochain démarrage d’Egret.</translation>
    </message>
</context>
<context>
    <name>egret::SettingFormPage</name>
    <message>
        <source>Webhook receiver</source>
        <translation>Récepteur de webhooks</translation>
    </message>
    <message>
        <source>Where Plaid and your back end reach Egret, and what they may send.</source>
        <translation>Où Plaid et votre back-end atteignent Egret, et ce qu’ils peuvent envoyer.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The receiver listens on this machine only, at this TCP port. With 0 it takes a free one.</source>
        <translation>Le récepteur n’écoute que sur cette machine, à ce port TCP. Avec 0, il en prend un libre.</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL publique</translation>
    </message>
    <message>
        <source>What webhook and link URLs begin with: your tunnel or reverse proxy, with https.</source>
        <translation>Le début des URL de webhook et de Link&#xa0;: votre tunnel ou proxy inverse, en https.</translation>
    </message>
    <message>
        <source>https://hooks.example.com</source>
        <translation>https://hooks.example.com</translation>
    </message>
    <message>
        <source>Allowed sources</source>
        <translation>Sources autorisées</translation>
    </message>
    <message>
        <source>Addresses and networks that may deliver, with commas between. The word plaid stands for Plaid&apos;s four addresses.</source>
        <translation>Adresses et réseaux qui peuvent livrer, séparés par des virgules. Le mot plaid désigne les quatre adresses de Plaid.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Proxies whose X-Forwarded-For is believed. Without them the address of the connection counts.</source>
        <translation>Proxys dont le X-Forwarded-For est cru. Sans eux, l’adresse de la connexion compte.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Hosts of your own network</source>
        <translation>Hôtes de votre propre réseau</translation>
    </message>
    <message>
        <source>Names that webhooks may be sent on to although they lead to private addresses; .corp.example for all below it.</source>
        <translation>Noms vers lesquels des webhooks peuvent être transmis bien qu’ils mènent à des adresses privées&#xa0;; .corp.example pour tout ce qui est dessous.</translation>
    </message>
    <message>
        <source>Failures before a pause</source>
        <translation>Échecs avant une pause</translation>
    </message>
    <message>
        <source>Deliveries of one address that may fail in a minute before it is asked to wait. With 0 any number may.</source>
        <translation>Livraisons d’une adresse qui peuvent échouer en une minute avant qu’on la fasse attendre. Avec 0, autant qu’elle veut.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>How Items are kept up to date.</source>
        <translation>Comment les Items sont tenus à jour.</translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation>Items en parallèle</translation>
    </message>
    <message>
        <source>How many Items are synced at the same time, from 1 to 64. Each by one sync at a time.</source>
        <translation>Combien d’Items sont synchronisés en même temps, de 1 à 64. Chacun par une seule synchronisation à la fois.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Refresh after a repair</source>
        <translation>Rafraîchir après une réparation</translation>
    </message>
    <message>
        <source>Once a sign-in works again Plaid is asked to fetch from the bank at once. Plaid bills each of these calls.</source>
        <translation>Dès qu’une connexion refonctionne, Plaid est prié d’interroger la banque. Plaid facture chacun de ces appels.</translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation>Données et stockage</translation>
    </message>
    <message>
        <source>How long deliveries and calls are kept. Transactions are kept until their Item or end user is removed.</source>
        <translation>Combien de temps livraisons et appels sont gardés. Les transactions le sont jusqu’à la suppression de leur Item ou utilisateur final.</translation>
    </message>
    <message>
        <source>Webhooks, by age</source>
        <translation>Webhooks, selon l’âge</translation>
    </message>
    <message>
        <source>Handled deliveries older than this are removed. What waits or failed stays.</source>
        <translation>Les livraisons traitées plus anciennes sont supprimées. Ce qui attend ou a échoué reste.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Webhooks, by size</source>
        <translation>Webhooks, selon la taille</translation>
    </message>
    <message>
        <source>Beyond this size the oldest handled deliveries are removed first.</source>
        <translation>Au-delà de cette taille, les plus anciennes livraisons traitées partent d’abord.</translation>
    </message>
    <message>
        <source>Rejected webhooks, by age</source>
        <translation>Webhooks refusés, par âge</translation>
    </message>
    <message>
        <source>Deliveries that failed verification are removed when they are older than this, from 1 to 365.</source>
        <translation>Les livraisons refusées par la vérification sont supprimées au-delà de cet âge, de 1 à 365.</translation>
    </message>
    <message>
        <source>Rejected webhooks, by size</source>
        <translation>Webhooks refusés, par taille</translation>
    </message>
    <message>
        <source>Beyond this size, from 1 to 1024, or beyond 10,000 of them the oldest are removed first.</source>
        <translation>Au-delà de cette taille, de 1 à 1024, ou de 10 000 livraisons, les plus anciennes sont supprimées d’abord.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Calls to Plaid, by age</source>
        <translation>Appels à Plaid, selon l’âge</translation>
    </message>
    <message>
        <source>Logged calls older than this are removed.</source>
        <translation>Les appels journalisés plus anciens sont supprimés.</translation>
    </message>
    <message>
        <source>Calls to Plaid, by size</source>
        <translation>Appels à Plaid, selon la taille</translation>
    </message>
    <message>
        <source>Beyond this size the oldest logged calls are removed first.</source>
        <translation>Au-delà de cette taille, les plus anciens appels journalisés partent d’abord.</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Proxy réseau</translation>
    </message>
    <message>
        <source>The way of calls to Plaid.</source>
        <translation>Le chemin des appels à Plaid.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system for that of the desktop, none, or an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>system pour celui du bureau, none, ou une adresse comme http://proxy.example:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>La dernière</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>How the window behaves. Theme and language are under Appearance.</source>
        <translation>Le comportement de la fenêtre. Le thème et la langue se trouvent sous Apparence.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>What Egret shows when it starts.</source>
        <translation>Ce qu&apos;Egret montre au démarrage.</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>Rester en arrière-plan</translation>
    </message>
    <message>
        <source>Closing the window leaves the receiver and syncs running. It comes back by the tray icon, where the desktop has a tray, and by starting Egret again.</source>
        <translation>Fermer la fenêtre laisse tourner le récepteur et les synchronisations. Elle revient par l&apos;icône de la zone de notification, s&apos;il y en a une, et en lançant Egret de nouveau.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>The desktop tells what newly needs attention. The bell tells it in any case.</source>
        <translation>Le bureau signale ce qui vient d&apos;être à traiter. La cloche le signale de toute façon.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Touches à une lettre</translation>
    </message>
    <message>
        <source>Such as J for the next row, and G and then O for the overview.</source>
        <translation>Comme J pour la ligne suivante, et G puis O pour l&apos;aperçu.</translation>
    </message>
</context>
<context>
    <name>egret::SettingsNavigation</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Récepteur de webhooks</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation>Données et stockage</translation>
    </message>
    <message>
        <source>Keys and security</source>
        <translation>Clés et sécurité</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Proxy réseau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>egret::SettingsWiring</name>
    <message>
        <source>A test webhook is on its way</source>
        <translation>Un webhook de test est en route</translation>
    </message>
    <message>
        <source>Plaid sends %1. It appears under Webhooks.</source>
        <translation>Plaid envoie %1. Il apparaît sous Webhooks.</translation>
    </message>
    <message>
        <source>There is no item to send a webhook for</source>
        <translation>Il n’y a pas d’item pour un webhook</translation>
    </message>
    <message>
        <source>Plaid sends webhooks of items: connect a bank with this integration first.</source>
        <translation>Plaid envoie des webhooks d’items : connectez d’abord une banque avec cette intégration.</translation>
    </message>
</context>
<context>
    <name>egret::ShortcutText</name>
    <message>
        <source>Row above, below</source>
        <translation>Ligne au-dessus, au-dessous</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Première, dernière ligne</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>egret::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Trouver un raccourci</translation>
    </message>
    <message>
        <source>Single-letter keys work only when no text field has the focus.</source>
        <translation>Les touches à une lettre n&apos;agissent que si aucun champ de texte n&apos;a le focus.</translation>
    </message>
    <message>
        <source>Turn off single-letter keys</source>
        <translation>Désactiver les touches à une lettre</translation>
    </message>
    <message>
        <source>Turn on single-letter keys</source>
        <translation>Activer les touches à une lettre</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <translation>Aucun raccourci ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>egret::Sidebar</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Money movement</source>
        <translation>Mouvements d’argent</translation>
    </message>
    <message>
        <source>Make the sidebar narrow</source>
        <translation>Réduire la barre latérale</translation>
    </message>
    <message>
        <source>Make the sidebar wide</source>
        <translation>Élargir la barre latérale</translation>
    </message>
</context>
<context>
    <name>egret::SimulatePanel</name>
    <message>
        <source>Hide the simulator</source>
        <translation>Masquer le simulateur</translation>
    </message>
    <message>
        <source>Nothing was fired yet.</source>
        <translation>Rien n’a encore été déclenché.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Déclencher</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>Rafale de %1</translation>
    </message>
    <message>
        <source>Simulate a webhook</source>
        <translation>Simuler un webhook</translation>
    </message>
    <message>
        <source>Sandbox only</source>
        <translation>Sandbox seulement</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Webhook code</source>
        <translation>Code du webhook</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>send it twice</source>
        <translation>envoyé deux fois</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Fausse signature</translation>
    </message>
    <message>
        <source>must be rejected</source>
        <translation>doit être refusé</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernier lancement</translation>
    </message>
    <message>
        <source>Firing…</source>
        <translation>Déclenchement…</translation>
    </message>
    <message numerus="yes">
        <source>%n sent at %1.</source>
        <translation>
            <numerusform>%n envoyé à %1.</numerusform>
            <numerusform>%n envoyés à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forged one was answered with %1; it is listed as rejected.</source>
        <translation>Le faux a reçu la réponse %1&#xa0;; il figure parmi les refusés.</translation>
    </message>
    <message>
        <source>Show the simulator</source>
        <translation>Afficher le simulateur</translation>
    </message>
</context>
<context>
    <name>egret::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>egret::StateText</name>
    <message>
        <source>Bank fees</source>
        <translation>Frais bancaires</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Loisirs</translation>
    </message>
    <message>
        <source>Food &amp; drink</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Merchandise</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Maison et travaux</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Loan payment</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Soins personnels</translation>
    </message>
    <message>
        <source>Rent &amp; utilities</source>
        <translation>Loyer et charges</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Virement reçu</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Virement émis</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
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
        <translation>Sandbox hors ligne</translation>
    </message>
    <message>
        <source>Development, retired</source>
        <translation>Development, retiré</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sans catégorie</translation>
    </message>
</context>
<context>
    <name>egret::StatusBar</name>
    <message>
        <source>Offline sandbox, no network</source>
        <translation>Sandbox hors ligne, sans réseau</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Receiver listening on %1</source>
        <translation>Récepteur sur %1</translation>
    </message>
    <message>
        <source>Receiver stopped</source>
        <translation>Récepteur arrêté</translation>
    </message>
    <message>
        <source>Show the webhook receiver</source>
        <translation>Afficher le récepteur de webhooks</translation>
    </message>
    <message>
        <source>Sync: idle</source>
        <translation>Synchro&#xa0;: au repos</translation>
    </message>
    <message>
        <source>Sync: %1 running, %2 queued</source>
        <translation>Synchro&#xa0;: %1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>Last webhook %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Dernier webhook %1</translation>
    </message>
    <message>
        <source>Density: %1</source>
        <translation>Densité&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) wait</source>
        <translation>
            <numerusform>%n synchronisation en attente</numerusform>
            <numerusform>%n synchronisations en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not reach Plaid, and are tried again by themselves.</source>
        <translation>Elles n’ont pas atteint Plaid et sont relancées d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>egret::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a step</extracomment>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>egret::SyncWords</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is a number of rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as &quot;25 s&quot;</extracomment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>egret::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Masquer « %1 »</translation>
    </message>
    <message>
        <source>Fit to content</source>
        <translation>Ajuster au contenu</translation>
    </message>
</context>
<context>
    <name>egret::TestBankFields</name>
    <message>
        <source>Custom user</source>
        <translation>Utilisateur personnalisé</translation>
    </message>
    <message>
        <source>Test bank</source>
        <translation>Banque de test</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>Utilisateur de test</translation>
    </message>
    <message>
        <source>Whose accounts and transactions the item has.</source>
        <translation>À qui sont les comptes et les transactions de l’item.</translation>
    </message>
    <message>
        <source>%1, written as JSON</source>
        <translation>%1, écrit en JSON</translation>
    </message>
</context>
<context>
    <name>egret::TopBar</name>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Passer au thème sombre</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Passer au thème clair</translation>
    </message>
    <message>
        <source>Help on this page (F1)</source>
        <translation>Aide sur cette page (F1)</translation>
    </message>
</context>
<context>
    <name>egret::TotalsBar</name>
    <message>
        <source>Pending transactions are included, removed ones are not.</source>
        <translation>Les transactions en attente sont comprises, pas les supprimées.</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation>Lignes %1–%2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message numerus="yes">
        <source>transactions</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>transaction</numerusform>
            <numerusform>transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>money that came in</comment>
        <translation>entrées</translation>
    </message>
    <message>
        <source>out</source>
        <comment>money that went out</comment>
        <translation>sorties</translation>
    </message>
    <message>
        <source>net</source>
        <comment>in minus out</comment>
        <translation>net</translation>
    </message>
</context>
<context>
    <name>egret::TransactionPanel</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Rounded; the raw JSON has every digit</source>
        <translation>Arrondi&#xa0;; le JSON brut a tous les chiffres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Pending id</source>
        <translation>Id en attente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Previous transaction (K)</source>
        <translation>Transaction précédente (K)</translation>
    </message>
    <message>
        <source>Next transaction (J)</source>
        <translation>Transaction suivante (J)</translation>
    </message>
    <message>
        <source>Parts of the transaction</source>
        <translation>Parties de la transaction</translation>
    </message>
</context>
<context>
    <name>egret::TransactionTableModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Commerçant</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>egret::TransactionsPage</name>
    <message>
        <source>Search transactions</source>
        <translation>Chercher des transactions</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Afficher l’URL de Link</translation>
    </message>
    <message>
        <source>Search merchant, description, note or id</source>
        <translation>Chercher commerçant, description, note ou id</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>No transactions match</source>
        <translation>Aucune transaction ne correspond</translation>
    </message>
    <message>
        <source>Every word of the search must occur in merchant, description, note or id.</source>
        <translation>Chaque mot de la recherche doit figurer dans le commerçant, la description, la note ou l’id.</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>Pas encore de transactions</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>somme %1</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Connect a bank, or send an Item to the link URL. Rows appear here a few seconds later.</source>
        <translation>Connectez une banque, ou envoyez un Item à l’URL de Link. Les lignes apparaissent ici quelques secondes plus tard.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV, the columns shown…</source>
        <translation>CSV, les colonnes visibles…</translation>
    </message>
    <message>
        <source>JSON, every field…</source>
        <translation>JSON, tous les champs…</translation>
    </message>
    <message>
        <source>NDJSON, every field, a row a line…</source>
        <translation>NDJSON, tous les champs, une transaction par ligne…</translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation>Exporter les transactions</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Exporter les lignes</translation>
    </message>
</context>
<context>
    <name>egret::TransactionsWiring</name>
    <message numerus="yes">
        <source>%n transaction(s) exported</source>
        <translation>
            <numerusform>%n transaction exportée</numerusform>
            <numerusform>%n transactions exportées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::TrendChart</name>
    <message>
        <source>no calls</source>
        <translation>aucun appel</translation>
    </message>
</context>
<context>
    <name>egret::TrendTable</name>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Latency and error rate over time</source>
        <translation>Latence et taux d’erreur au fil du temps</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>egret::TunnelList</name>
    <message>
        <source>%1 runs here: %2</source>
        <extracomment>%1 is a program such as &quot;ngrok&quot;, %2 an address</extracomment>
        <translation>%1 fonctionne ici : %2</translation>
    </message>
    <message>
        <source>Use as public URL</source>
        <translation>Prendre comme URL publique</translation>
    </message>
    <message>
        <source>Use %1 as public URL</source>
        <translation>Prendre %1 comme URL publique</translation>
    </message>
</context>
<context>
    <name>egret::UrlFields</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>URL de Link</translation>
    </message>
    <message>
        <source>Give it to Plaid as webhook in /link/token/create, or forward Plaid webhooks here with all headers.</source>
        <translation>Donnez-la à Plaid comme webhook dans /link/token/create, ou transférez ici les webhooks de Plaid avec tous leurs en-têtes.</translation>
    </message>
    <message>
        <source>Your back end posts item_id, access_token and end_user_id here after the exchange, with an API key as x-api-key.</source>
        <translation>Votre back-end envoie ici par POST item_id, access_token et end_user_id après l’échange, avec une clé d’API comme x-api-key.</translation>
    </message>
</context>
<context>
    <name>egret::VerificationView</name>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>egret::WebhookPanel</name>
    <message>
        <source>Replay…</source>
        <translation>Rejouer…</translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation>Ouvrir l’Item</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Newer webhook (K)</source>
        <translation>Webhook plus récent (K)</translation>
    </message>
    <message>
        <source>Older webhook (J)</source>
        <translation>Webhook plus ancien (J)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Check the signature again</source>
        <translation>Revérifier la signature</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Parties du webhook</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>What failed verification is never acted on</source>
        <translation>Ce qui échoue à la vérification n’a jamais d’effet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message numerus="yes">
        <source>+%1 ~%2 −%3, %n page(s), %4</source>
        <comment>added, modified, removed, how long</comment>
        <translation>
            <numerusform>+%1 ~%2 −%3, %n page, %4</numerusform>
            <numerusform>+%1 ~%2 −%3, %n pages, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>holds a token; the exact bytes are kept sealed</source>
        <translation>contient un token&#xa0;; les octets exacts sont gardés scellés</translation>
    </message>
    <message>
        <source>Headers  %1</source>
        <translation>En-têtes  %1</translation>
    </message>
    <message>
        <source>Repeated  %1</source>
        <translation>Répété  %1</translation>
    </message>
    <message>
        <source>Nothing else said the same within a day.</source>
        <translation>Rien d’autre n’a dit la même chose en un jour.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>byte for byte the same</source>
        <translation>identique octet par octet</translation>
    </message>
    <message>
        <source>the same in what matters</source>
        <translation>identique pour l’essentiel</translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: genuine.</source>
        <translation>Revérifié à l’instant, à la date de réception&#xa0;: authentique.</translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: not genuine.</source>
        <translation>Revérifié à l’instant, à la date de réception&#xa0;: non authentique.</translation>
    </message>
    <message>
        <source>Checked again just now: no key with this id is kept here, so nobody can tell.</source>
        <translation>Revérifié à l’instant&#xa0;: aucune clé portant cet id n’est gardée ici, donc nul ne peut le dire.</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Modifier une copie…</translation>
    </message>
</context>
<context>
    <name>egret::WebhookTableModel</name>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation>Type et code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
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
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Bad algorithm</source>
        <translation>Mauvais algorithme</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clé</translation>
    </message>
    <message>
        <source>Bad key id</source>
        <translation>Mauvais id de clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>Mauvaise clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Fausse signature</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop ancien</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>Empreinte du corps</translation>
    </message>
    <message>
        <source>Bad body</source>
        <translation>Mauvais corps</translation>
    </message>
    <message>
        <source>kept here, seen %1 ago</source>
        <translation>gardé ici, vu il y a %1</translation>
    </message>
    <message>
        <source>P-256, not expired, fetched %1 ago</source>
        <translation>P-256, non expirée, obtenue il y a %1</translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation>%1, comme exigé</translation>
    </message>
    <message>
        <source>%1 bytes, made by this key</source>
        <translation>%1 octets, faite par cette clé</translation>
    </message>
    <message>
        <source>%1 s, limit 300 s</source>
        <translation>%1 s, limite 300 s</translation>
    </message>
    <message>
        <source>SHA-256 %1 matches</source>
        <translation>SHA-256 %1 concorde</translation>
    </message>
    <message>
        <source>three parts, readable</source>
        <translation>trois parties, lisible</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Edited copy</source>
        <translation>Copie modifiée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Fetch new transactions</source>
        <translation>Récupérer les nouvelles transactions</translation>
    </message>
    <message>
        <source>Remove transactions</source>
        <translation>Supprimer des transactions</translation>
    </message>
    <message>
        <source>Look at the Item</source>
        <translation>Examiner l’Item</translation>
    </message>
    <message>
        <source>Offer new accounts</source>
        <translation>Proposer les nouveaux comptes</translation>
    </message>
    <message>
        <source>Note when access ends</source>
        <translation>Noter la fin de l’accès</translation>
    </message>
    <message>
        <source>Note that access was revoked</source>
        <translation>Noter la révocation de l’accès</translation>
    </message>
    <message>
        <source>Drop an account</source>
        <translation>Retirer un compte</translation>
    </message>
    <message>
        <source>Note the new webhook URL</source>
        <translation>Noter la nouvelle URL du webhook</translation>
    </message>
    <message>
        <source>Finish the Link session</source>
        <translation>Terminer la session Link</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) and the balances of %1 at %2, with everything that was written to them. Nobody can bring them back.</source>
        <extracomment>%1 is an account, %2 an Item: its bank and its end user</extracomment>
        <translation>
            <numerusform>%Ln transaction et les soldes de %1 chez %2, avec tout ce qui y a été noté. Personne ne peut les récupérer.</numerusform>
            <numerusform>%Ln transactions et les soldes de %1 chez %2, avec tout ce qui y a été noté. Personne ne peut les récupérer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::WebhookUrlDialog</name>
    <message>
        <source>Webhook URL of this item</source>
        <translation>URL du webhook de cet Item</translation>
    </message>
    <message>
        <source>New webhook URL</source>
        <translation>Nouvelle URL du webhook</translation>
    </message>
    <message>
        <source>Move webhooks</source>
        <translation>Déplacer les webhooks</translation>
    </message>
    <message>
        <source>Current webhook URL</source>
        <translation>URL du webhook actuelle</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>Empty: this integration&apos;s own address</source>
        <translation>Vide&#xa0;: l’adresse propre de cette intégration</translation>
    </message>
    <message>
        <source>Egret calls /item/webhook/update. Where they went before is remembered.</source>
        <translation>Egret appelle /item/webhook/update. Leur destination d’avant reste notée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes an https address</source>
        <translation>Prend une adresse https</translation>
    </message>
    <message>
        <source>Takes an http or https address</source>
        <translation>Prend une adresse http ou https</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show the webhook URL</source>
        <translation>Afficher l’URL du webhook</translation>
    </message>
    <message>
        <source>Filter webhooks</source>
        <translation>Filtrer les webhooks</translation>
    </message>
    <message>
        <source>Filter: code:ERROR item:… received:24h</source>
        <translation>Filtre&#xa0;: code:ERROR item:… received:24h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>What Egret does about each kind of webhook, and how often it came</source>
        <translation>Ce que fait Egret de chaque sorte de webhook, et combien de fois elle est venue</translation>
    </message>
    <message>
        <source>Coverage: what Egret does about each kind of webhook</source>
        <translation>Couverture&#xa0;: ce que fait Egret de chaque sorte de webhook</translation>
    </message>
    <message>
        <source>No webhooks match</source>
        <translation>Aucun webhook ne correspond</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Pas encore de webhooks</translation>
    </message>
    <message>
        <source>Send a test webhook, or check the URL in your link token.</source>
        <translation>Envoyez un webhook de test, ou vérifiez l’URL de votre link token.</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Exporter les webhooks</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Nothing matches this period, state and search. Rejected ones are kept as long as the settings say.</source>
        <translation>Rien ne correspond à cette période, à cet état et à cette recherche. Les refusés sont gardés aussi longtemps que le disent les réglages.</translation>
    </message>
    <message>
        <source>No webhooks in the last 7 days</source>
        <translation>Aucun webhook ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Afficher toute période</translation>
    </message>
    <message>
        <source>What it deletes could not be found out: %1</source>
        <translation>Impossible de savoir ce qui serait supprimé : %1</translation>
    </message>
    <message>
        <source>Put back and delete?</source>
        <translation>Remettre et supprimer ?</translation>
    </message>
    <message>
        <source>Put back and delete</source>
        <translation>Remettre et supprimer</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>None of them can be put back.</source>
        <translation>Aucun d’eux ne peut être remis.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be put back</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être remis</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être remis</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Select two webhooks to compare them.</source>
        <translation>Sélectionnez deux webhooks pour les comparer.</translation>
    </message>
    <message>
        <source>Edit a copy of %1</source>
        <translation>Modifier une copie de %1</translation>
    </message>
    <message>
        <source>The copy is kept beside its original and never counts as verified. Replay acts on it.</source>
        <translation>La copie est conservée à côté de l’original et ne compte jamais comme vérifiée. Rejouer la traite.</translation>
    </message>
    <message>
        <source>The token in it is left out.</source>
        <translation>Le token qu’il contient est omis.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Conserver la copie</translation>
    </message>
</context>
<context>
    <name>egret::WebhooksWiring</name>
    <message numerus="yes">
        <source>%n in this period</source>
        <translation>
            <numerusform>%n dans cette période</numerusform>
            <numerusform>%n dans cette période</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks exported</source>
        <translation>Webhooks exportés</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Remettre dans la file</translation>
    </message>
    <message>
        <source>%1 will be acted on again.</source>
        <translation>%1 sera de nouveau traité.</translation>
    </message>
</context>
<context>
    <name>egret::WelcomePage</name>
    <message>
        <source>Welcome to Egret</source>
        <translation>Bienvenue dans Egret</translation>
    </message>
    <message>
        <source>Your Plaid data in one desktop window. It stays on this computer.</source>
        <translation>Vos données Plaid dans une fenêtre de bureau. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 end users, %2 items, %3 transactions</source>
        <extracomment>%1, %2 and %3 are numbers of end users, items and transactions</extracomment>
        <translation>%1 utilisateurs finaux, %2 Items, %3 transactions</translation>
    </message>
    <message>
        <source>Explore the offline sandbox</source>
        <translation>Explorer la Sandbox hors ligne</translation>
    </message>
    <message>
        <source>A stand-in for Plaid Sandbox that runs inside Egret, with demo companies and two years of history.</source>
        <translation>Un remplaçant de Plaid Sandbox qui tourne dans Egret, avec des entreprises de démonstration et deux ans d’historique.</translation>
    </message>
    <message>
        <source>Signed webhooks arrive and start syncs, as with Plaid</source>
        <translation>Des webhooks signés arrivent et lancent des synchronisations, comme avec Plaid</translation>
    </message>
    <message>
        <source>No keys, no network, nothing to sign up for</source>
        <translation>Sans clés, sans réseau, sans inscription</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Démarrer la Sandbox</translation>
    </message>
    <message>
        <source>Connect to Plaid</source>
        <translation>Se connecter à Plaid</translation>
    </message>
    <message>
        <source>Use your own Plaid keys, for Sandbox or Production. You can add more integrations later.</source>
        <translation>Utilisez vos propres clés Plaid, pour Sandbox ou Production. D’autres intégrations peuvent suivre.</translation>
    </message>
    <message>
        <source>Paste client_id and secret, test them in place</source>
        <translation>Collez client_id et secret, testez-les sur place</translation>
    </message>
    <message>
        <source>Get a webhook URL and a link URL to give your backend</source>
        <translation>Obtenez une URL de webhook et une URL de Link pour votre back-end</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keychain</source>
        <translation>Les secrets restent dans le trousseau du système</translation>
    </message>
    <message>
        <source>Connect with keys…</source>
        <translation>Se connecter avec des clés…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation>Ouvrir un dossier de données</translation>
    </message>
    <message>
        <source>No telemetry. Egret only calls Plaid, and only after you add keys.</source>
        <translation>Aucune télémétrie. Egret n’appelle que Plaid, et seulement après l’ajout de vos clés.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>No data folders yet</source>
        <translation>Pas encore de dossiers de données</translation>
    </message>
    <message>
        <source>Building demo data…</source>
        <translation>Création des données de démonstration…</translation>
    </message>
    <message>
        <source>Building demo data, %1 %</source>
        <translation>Création des données de démonstration, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <extracomment>the language of the desktop</extracomment>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>egret::WindowLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
</context>
</TS>
