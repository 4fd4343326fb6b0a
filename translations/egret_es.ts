<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>egret::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Egret is free software under the Apache License 2.0.</source>
        <translation>Egret es software libre bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
</context>
<context>
    <name>egret::AccountBalances</name>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>ya no figura</translation>
    </message>
    <message>
        <source>%1: current %2, available %3</source>
        <translation>%1: actual %2, disponible %3</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
</context>
<context>
    <name>egret::AddIntegrationDialog</name>
    <message>
        <source>Add integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Test keys</source>
        <translation>Probar las claves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next: webhook URL and link URL</source>
        <translation>Después: URL del webhook y URL de Link</translation>
    </message>
</context>
<context>
    <name>egret::ApiKeyTableModel</name>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>egret::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System follows the desktop and changes with it.</source>
        <translation>Sistema sigue al escritorio y cambia con él.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Stronger lines and hints, in the light and in the dark theme. On as well while the desktop asks for it.</source>
        <translation>Líneas e indicaciones más marcadas, en el tema claro y en el oscuro. También activo mientras el escritorio lo pida.</translation>
    </message>
</context>
<context>
    <name>egret::Application</name>
    <message>
        <source>Opened read-only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>The offline sandbox is ready</source>
        <translation>La Sandbox sin conexión está lista</translation>
    </message>
    <message>
        <source>Every transaction was compared with the simulated banks.</source>
        <translation>Cada transacción se ha comparado con los bancos simulados.</translation>
    </message>
</context>
<context>
    <name>egret::AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>egret::AttentionAlerts</name>
    <message numerus="yes">
        <source>%n matter(s) need attention</source>
        <translation>
            <numerusform>%n asunto requiere atención</numerusform>
            <numerusform>%n asuntos requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>egret::Background</name>
    <message>
        <source>Show Egret</source>
        <translation>Mostrar Egret</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>egret::BankNewsText</name>
    <message numerus="yes">
        <source>%n bank(s) are down, not you</source>
        <translation>
            <numerusform>%n banco está caído, no es cosa suya</numerusform>
            <numerusform>%n bancos están caídos, no es cosa suya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is down, not you</source>
        <translation>%1 está caído, no es cosa suya</translation>
    </message>
    <message>
        <source>Plaid reaches %1 badly: it is the bank, not you</source>
        <translation>Plaid llega mal a %1: es el banco, no usted</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait. Repairing does not help; Egret tries again by itself.</source>
        <translation>
            <numerusform>%Ln Item espera. Reparar no ayuda; Egret vuelve a intentarlo por sí solo.</numerusform>
            <numerusform>%Ln Items esperan. Reparar no ayuda; Egret vuelve a intentarlo por sí solo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::Banner</name>
    <message>
        <source>Copy the request_id</source>
        <translation>Copiar el request_id</translation>
    </message>
</context>
<context>
    <name>egret::BodyDialog</name>
    <message>
        <source>an object is not closed, or a comma is missing</source>
        <translation>un objeto no está cerrado, o falta una coma</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing</source>
        <translation>una lista no está cerrada, o falta una coma</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>falta una comilla</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltan los dos puntos</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>something follows a comma or a bracket that should not</source>
        <translation>tras una coma o una llave hay algo que no debe estar</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>hay algo después del final</translation>
    </message>
    <message>
        <source>this is no value of JSON</source>
        <translation>esto no es un valor de JSON</translation>
    </message>
    <message>
        <source>It begins with { and ends with }.</source>
        <translation>Empieza con { y termina con }.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3.</source>
        <translation>Línea %1, carácter %2: %3.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>egret::CodeSearch</name>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>egret::CodeView</name>
    <message>
        <source>Fold everything</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Desplegar todo</translation>
    </message>
</context>
<context>
    <name>egret::CommandDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>egret::CommandListModel</name>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Usuarios finales</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Últimos usados</translation>
    </message>
</context>
<context>
    <name>egret::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>Type &gt; for actions, # for ids, @ for end users</source>
        <translation>Escriba &gt; para acciones, # para ids, @ para usuarios finales</translation>
    </message>
    <message>
        <source>Search %1 for “%2”</source>
        <translation>Buscar «%2» en %1</translation>
    </message>
</context>
<context>
    <name>egret::CompareDialog</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Compare two webhooks</source>
        <translation>Comparar dos webhooks</translation>
    </message>
    <message>
        <source>The two bodies say the same.</source>
        <translation>Los dos cuerpos dicen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>The bodies differ in %n place(s).</source>
        <translation>
            <numerusform>Los cuerpos difieren en %n lugar.</numerusform>
            <numerusform>Los cuerpos difieren en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>todo el cuerpo</translation>
    </message>
    <message>
        <source>Where the bodies differ</source>
        <translation>En qué difieren los cuerpos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>egret::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word or name the user has to type</extracomment>
        <translation>Escriba %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>egret::ConnectBankDialog</name>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>End user id</source>
        <translation>Id del usuario final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de acceso</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Your back end&apos;s own id of this customer.</source>
        <translation>El id de este cliente en su back end.</translation>
    </message>
    <message>
        <source>Shown in lists; may be left empty.</source>
        <translation>Se muestra en las listas; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No integration yet</source>
        <translation>Aún no hay ninguna integración</translation>
    </message>
    <message>
        <source>Add your Plaid keys in Settings first.</source>
        <translation>Añada primero sus claves de Plaid en los ajustes.</translation>
    </message>
    <message>
        <source>This is Production</source>
        <translation>Esto es Production</translation>
    </message>
    <message>
        <source>A real bank is connected, real data is read, and Plaid bills the item.</source>
        <translation>Se conecta un banco real, se leen datos reales y Plaid cobra el Item.</translation>
    </message>
    <message>
        <source>The page opens in your browser. The item appears here once the end user is done.</source>
        <translation>La página se abre en su navegador. El Item aparece aquí cuando el usuario final termina.</translation>
    </message>
    <message>
        <source>Needs an integration and an end user id</source>
        <translation>Necesita una integración y un id de usuario final</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>Test bank at once</source>
        <translation>Banco de prueba, ya</translation>
    </message>
    <message>
        <source>Link the test bank</source>
        <translation>Conectar el banco de prueba</translation>
    </message>
    <message>
        <source>The custom user has to be corrected first</source>
        <translation>Antes hay que corregir el usuario propio</translation>
    </message>
</context>
<context>
    <name>egret::ConnectWizard</name>
    <message>
        <source>Connect to Plaid</source>
        <translation>Conectar con Plaid</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The integration is added. These two addresses are its way in; you find them again under Settings, Integrations.</source>
        <translation>La integración se ha añadido. Por estas dos direcciones se llega a ella; las encontrará también en Ajustes, Integraciones.</translation>
    </message>
    <message>
        <source>View integration</source>
        <translation>Ver la integración</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Start Egret again</source>
        <translation>Reinicie Egret</translation>
    </message>
    <message>
        <source>It listens on the port you entered from its next start on.</source>
        <translation>Escuchará en el puerto indicado a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Only this computer reaches these URLs</source>
        <translation>Solo este equipo llega a estas URL</translation>
    </message>
    <message>
        <source>Before Plaid can use them, set a public URL under Settings, Webhook receiver. Until then Egret asks Plaid from time to time.</source>
        <translation>Para que Plaid pueda usarlas, indique una URL pública en Ajustes, Receptor de webhooks. Hasta entonces Egret consulta a Plaid de vez en cuando.</translation>
    </message>
</context>
<context>
    <name>egret::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Webhook URL&quot;</extracomment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>egret::CoverageTableModel</name>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>older name</source>
        <translation>nombre antiguo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation>Tipo y código</translation>
    </message>
    <message>
        <source>Plaid&apos;s name</source>
        <translation>Nombre de Plaid</translation>
    </message>
    <message>
        <source>What Egret does</source>
        <translation>Qué hace Egret</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Tratados</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
</context>
<context>
    <name>egret::DataFlow</name>
    <message>
        <source>How data flows</source>
        <translation>Cómo circulan los datos</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>URL de Link</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transacciones</translation>
    </message>
    <message>
        <source>Your back end</source>
        <translation>Su back end</translation>
    </message>
    <message>
        <source>Pages, files, API</source>
        <translation>Páginas, ficheros, API</translation>
    </message>
    <message>
        <source>1. Your back end posts each new item with its access token to the link URL.</source>
        <translation>1. Su back end envía cada item nuevo con su access token por POST a la URL de Link.</translation>
    </message>
    <message>
        <source>2. Plaid posts signed webhooks of its items to the webhook URL; Egret checks every signature.</source>
        <translation>2. Plaid envía webhooks firmados de los items a la URL de webhook; Egret comprueba cada firma.</translation>
    </message>
    <message>
        <source>3. Egret fetches what is new with /transactions/sync and stores it on this computer.</source>
        <translation>3. Egret recoge lo nuevo con /transactions/sync y lo guarda en este ordenador.</translation>
    </message>
    <message>
        <source>4. You read it on these pages, with egret-cli, as files, and over the local API.</source>
        <translation>4. Lo lee en estas páginas, con egret-cli, como ficheros y por la API local.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
</context>
<context>
    <name>egret::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>egret::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>egret::EarlierUrlsCard</name>
    <message>
        <source>End them now…</source>
        <translation>Terminarlas ahora…</translation>
    </message>
    <message>
        <source>Earlier webhook URLs</source>
        <translation>URL anteriores del webhook</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <extracomment>%1 is a moment such as &quot;2026-06-17 14:31:48&quot;</extracomment>
        <translation>Funciona hasta %1.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) came by it, the last one %1.</source>
        <extracomment>%1 is a time such as &quot;3 min ago&quot;</extracomment>
        <translation>
            <numerusform>%n webhook llegó por ella, el último %1.</numerusform>
            <numerusform>%n webhooks llegaron por ella, el último %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came by it since it was replaced.</source>
        <translation>No ha llegado nada por ella desde que se sustituyó.</translation>
    </message>
    <message numerus="yes">
        <source>Plaid still sends the webhooks of %n Item(s) there.</source>
        <translation>
            <numerusform>Plaid aún envía allí los webhooks de %n Item.</numerusform>
            <numerusform>Plaid aún envía allí los webhooks de %n Items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::EndUserTableModel</name>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Balance, 90 days</source>
        <translation>Saldo, 90 días</translation>
    </message>
    <message>
        <source>Net, 30 days</source>
        <translation>Neto, 30 días</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
</context>
<context>
    <name>egret::EndUserText</name>
    <message>
        <source>No Items</source>
        <translation>Sin Items</translation>
    </message>
    <message>
        <source>%1 of %2 in error</source>
        <translation>%1 de %2 con error</translation>
    </message>
    <message>
        <source>%1 of %2 needs login</source>
        <translation>%1 de %2 requieren acceso</translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation>%1 revocados</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>level</source>
        <translation>estable</translation>
    </message>
</context>
<context>
    <name>egret::EndUsersPage</name>
    <message>
        <source>Filter end users</source>
        <translation>Filtrar usuarios finales</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Mostrar la URL de Link</translation>
    </message>
    <message>
        <source>Name or end_user_id</source>
        <translation>Nombre o end_user_id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Sin Items</translation>
    </message>
    <message>
        <source>Of the end user that is selected</source>
        <translation>Del usuario final seleccionado</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Usuarios finales</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Copy end_user_id</source>
        <translation>Copiar end_user_id</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export an end user</source>
        <translation>Exportar un usuario final</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Export end users</source>
        <translation>Exportar usuarios finales</translation>
    </message>
    <message>
        <source>%1 end users   %2 items   %3 accounts</source>
        <translation>%1 usuarios finales   %2 Items   %3 cuentas</translation>
    </message>
    <message>
        <source>net 30 days %1</source>
        <translation>neto 30 días %1</translation>
    </message>
    <message>
        <source>No end user matches</source>
        <translation>Ningún usuario final coincide</translation>
    </message>
    <message>
        <source>Every word must occur in the name or the end_user_id.</source>
        <translation>Cada palabra debe aparecer en el nombre o en el end_user_id.</translation>
    </message>
    <message>
        <source>No end users yet</source>
        <translation>Aún no hay usuarios finales</translation>
    </message>
    <message>
        <source>They appear with the first item.</source>
        <translation>Aparecen con el primer Item.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>Lost for good, here and at Plaid: %1 items, %2 accounts, %3 transactions with notes and tags, %4 webhooks and %5 logged calls. Backups made before still hold them. Nothing changes at the bank.</source>
        <translation>Se pierden para siempre, aquí y en Plaid: %1 Items, %2 cuentas, %3 transacciones con notas y etiquetas, %4 webhooks y %5 llamadas registradas. Las copias de seguridad anteriores aún los contienen. En el banco no cambia nada.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1 items   %2 accounts</source>
        <translation>%1 Items   %2 cuentas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
</context>
<context>
    <name>egret::EndUsersWiring</name>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Justificante %1</translation>
    </message>
    <message>
        <source>your customers, by end_user_id</source>
        <translation>sus clientes, por end_user_id</translation>
    </message>
</context>
<context>
    <name>egret::ErrorText</name>
    <message>
        <source>Plaid refused these keys</source>
        <translation>Plaid rechazó estas claves</translation>
    </message>
    <message>
        <source>Check that client_id and secret belong together and to the chosen environment.</source>
        <translation>Compruebe que client_id y secret se corresponden y son del entorno elegido.</translation>
    </message>
    <message>
        <source>These keys are for another environment</source>
        <translation>Estas claves son de otro entorno</translation>
    </message>
    <message>
        <source>Choose the environment the secret was made for, or ask Plaid for access.</source>
        <translation>Elija el entorno para el que se creó el secret o pida acceso a Plaid.</translation>
    </message>
    <message>
        <source>The bank asks for a new sign-in</source>
        <translation>El banco pide un nuevo acceso</translation>
    </message>
    <message>
        <source>Repair the item: its owner signs in again, nothing is lost.</source>
        <translation>Repare el Item: su titular vuelve a acceder, no se pierde nada.</translation>
    </message>
    <message>
        <source>Plaid asks for a pause</source>
        <translation>Plaid pide una pausa</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Egret tries again by itself.</source>
        <translation>Demasiadas llamadas en poco tiempo. Egret reintenta por sí solo.</translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation>Plaid respondió con un error del servidor</translation>
    </message>
    <message>
        <source>Nothing was lost: the next try starts where this one did.</source>
        <translation>No se perdió nada: el próximo intento empieza donde empezó este.</translation>
    </message>
    <message>
        <source>Something entered here cannot be used</source>
        <translation>Algo de lo introducido no se puede usar</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This no longer exists</source>
        <translation>Esto ya no existe</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Puede que se haya eliminado entretanto.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Esto ya existe</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The data folder could not be read or written</source>
        <translation>No se pudo leer o escribir la carpeta de datos</translation>
    </message>
    <message>
        <source>Nothing was changed. Check free space and permissions, then try again.</source>
        <translation>No se cambió nada. Compruebe el espacio libre y los permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret</source>
        <translation>El llavero no contiene este secret</translation>
    </message>
    <message>
        <source>Enter the secret again, or restore the keychain.</source>
        <translation>Introduzca de nuevo el secret o restaure el llavero.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Ningún llavero responde</translation>
    </message>
    <message>
        <source>Start a keychain service, or use a passphrase file.</source>
        <translation>Inicie un servicio de llavero o use un archivo de frase de contraseña.</translation>
    </message>
    <message>
        <source>Plaid did not answer</source>
        <translation>Plaid no respondió</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Plaid refused</source>
        <translation>Plaid lo rechazó</translation>
    </message>
    <message>
        <source>The code below says why.</source>
        <translation>El código de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>Lo usa otro programa</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port.</source>
        <translation>Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Plaid cannot be reached now. Egret keeps trying by itself.</source>
        <translation>Ahora no se puede llegar a Plaid. Egret lo sigue intentando solo.</translation>
    </message>
</context>
<context>
    <name>egret::ExportBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Exporting transactions</source>
        <translation>Exportando transacciones</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
</context>
<context>
    <name>egret::FlowChart</name>
    <message>
        <source>Cash flow by month</source>
        <translation>Flujo de caja por mes</translation>
    </message>
    <message>
        <source>%1: in %2, out %3, net %4</source>
        <translation>%1: entradas %2, salidas %3, neto %4</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Net %1</source>
        <comment>%1 is the sign of a currency</comment>
        <translation>Neto %1</translation>
    </message>
</context>
<context>
    <name>egret::FlowTable</name>
    <message>
        <source>Cash flow by month</source>
        <translation>Flujo de caja por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>egret::FolderRow</name>
    <message>
        <source>%1, opened %2</source>
        <extracomment>%1 is a size, %2 an age such as &quot;3 h ago&quot; or a date</extracomment>
        <translation>%1, abierta %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>egret::Formatting</name>
    <message>
        <source>%1B</source>
        <extracomment>billions (thousands of millions), as short as can be</extracomment>
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1M</source>
        <extracomment>millions, as short as can be</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>thousands, as short as can be</extracomment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as &quot;12 s&quot; or &quot;8 h&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>%1 d %2 h</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Partes de la ayuda</translation>
    </message>
    <message>
        <source>F1 opens the part about the page that is shown.</source>
        <translation>F1 abre la parte sobre la página mostrada.</translation>
    </message>
    <message>
        <source>No part of the help has these words.</source>
        <translation>Ninguna parte de la ayuda contiene estas palabras.</translation>
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
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Show %1 months</source>
        <translation>Mostrar %1 meses</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>Gastos por categoría</translation>
    </message>
    <message>
        <source>share, total</source>
        <translation>parte, total</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>No se gastó nada.</translation>
    </message>
    <message>
        <source>Top merchants</source>
        <translation>Principales comercios</translation>
    </message>
    <message>
        <source>count, total</source>
        <translation>número, total</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Plaid names no merchant in these transactions.</source>
        <translation>Plaid no nombra ningún comercio en estas transacciones.</translation>
    </message>
    <message>
        <source>Largest end users</source>
        <translation>Principales usuarios finales</translation>
    </message>
    <message>
        <source>in, out</source>
        <translation>entradas, salidas</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>No end users yet</source>
        <translation>Aún no hay usuarios finales</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Adding up transactions, %1%</source>
        <translation>Sumando transacciones, %1 %</translation>
    </message>
    <message>
        <source>All end users</source>
        <translation>Todos los usuarios finales</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sin moneda</translation>
    </message>
    <message>
        <source>There are no transactions in these %1 months.</source>
        <translation>No hay transacciones en estos %1 meses.</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Aún no hay datos suficientes</translation>
    </message>
    <message>
        <source>Export insights</source>
        <translation>Exportar los análisis</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <extracomment>a share of a hundred</extracomment>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>Insights need %1 days of transactions; these months have %2.</source>
        <translation>Los análisis necesitan %1 días de transacciones; estos meses tienen %2.</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Mostrar todas las integraciones</translation>
    </message>
    <message>
        <source>Only %1 is shown: transactions of other integrations are hidden.</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Solo se muestra %1: las transacciones de otras integraciones están ocultas.</translation>
    </message>
</context>
<context>
    <name>egret::InsightsWiring</name>
    <message>
        <source>Insights exported</source>
        <translation>Análisis exportados</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <source>money in and out, month by month</source>
        <translation>dinero que entra y sale, mes a mes</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationCare</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Test keys…</source>
        <translation>Probar las claves…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renovar el secret…</translation>
    </message>
    <message>
        <source>New webhook URL…</source>
        <translation>Nueva URL del webhook…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only you see it. Its URLs and its id stay as they are.</source>
        <translation>Solo lo ve usted. Sus URL y su identificador quedan como están.</translation>
    </message>
    <message>
        <source>An integration with this name exists. Choose another.</source>
        <translation>Ya existe una integración con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Cambiando el nombre…</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Claves de %1</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Plaid %1 is asked for a bank everybody knows, with the keys that are stored.</source>
        <extracomment>%1 is an environment such as &quot;Sandbox&quot;</extracomment>
        <translation>Se pide a Plaid %1 un banco que todos conocen, con las claves guardadas.</translation>
    </message>
    <message>
        <source>Asking Plaid…</source>
        <translation>Preguntando a Plaid…</translation>
    </message>
    <message>
        <source>Rotate the secret of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Renovar el secret de %1</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Probar y sustituir</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secret nuevo</translation>
    </message>
    <message>
        <source>Make the new secret on the keys page of the Plaid Dashboard and paste it here. Plaid is asked with it first; the old one stays in use until that has worked. Delete the old one at Plaid afterwards.</source>
        <translation>Cree el secret nuevo en la página de claves del Plaid Dashboard y péguelo aquí. Primero se pregunta a Plaid con él; el anterior sigue en uso hasta que eso haya salido bien. Borre después el anterior en Plaid.</translation>
    </message>
    <message>
        <source>Stored in the system keychain. Never shown in logs or exports.</source>
        <translation>Se guarda en el llavero del sistema. Nunca aparece en registros ni exportaciones.</translation>
    </message>
    <message>
        <source>Trying the new secret at Plaid…</source>
        <translation>Probando el secret nuevo en Plaid…</translation>
    </message>
    <message>
        <source>The new secret is in use</source>
        <translation>El secret nuevo está en uso</translation>
    </message>
    <message>
        <source>Plaid has accepted it, and Items that the old one failed are tried again. You can delete the old one in the Plaid Dashboard now.</source>
        <translation>Plaid lo ha aceptado, y los Items que fallaban con el anterior se intentan de nuevo. Ya puede borrar el anterior en el Plaid Dashboard.</translation>
    </message>
    <message>
        <source>New webhook URL for %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Nueva URL del webhook para %1</translation>
    </message>
    <message>
        <source>Make a new URL</source>
        <translation>Crear una URL nueva</translation>
    </message>
    <message>
        <source>The old URL works</source>
        <translation>La URL anterior funciona</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n día más</numerusform>
            <numerusform>%n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>The URL gets another random end at once. Plaid goes on sending the webhooks of linked Items to the old one until each Item is told the new one: put it into your /link/token/create, then move the Items on their page. What still comes by the old URL is counted.</source>
        <translation>La URL recibe al instante otro final aleatorio. Plaid sigue enviando los webhooks de los Items vinculados a la anterior hasta que cada Item conozca la nueva: póngala en su /link/token/create y después mueva los Items en su página. Se cuenta lo que aún llega por la URL anterior.</translation>
    </message>
    <message>
        <source>After that, webhooks that come by it are answered with 404.</source>
        <translation>Después, los webhooks que lleguen por ella reciben 404.</translation>
    </message>
    <message>
        <source>Making the URL…</source>
        <translation>Creando la URL…</translation>
    </message>
    <message>
        <source>End the earlier URLs of %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Terminar las URL anteriores de %1</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>Terminarlas ahora</translation>
    </message>
    <message>
        <source>Webhooks that still come by an earlier URL are answered with 404 from now on. The present URL goes on working.</source>
        <translation>Los webhooks que aún lleguen por una URL anterior reciben 404 desde ahora. La URL actual sigue funcionando.</translation>
    </message>
    <message>
        <source>Ending them…</source>
        <translation>Terminándolas…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Its webhook URL and link URL stop working. Its %n item(s), their accounts and their transactions are deleted from this computer. Nothing changes at Plaid or at the bank.</source>
        <translation>
            <numerusform>Su URL del webhook y su URL de Link dejan de funcionar. Su %n Item, sus cuentas y sus transacciones se borran de este ordenador. En Plaid y en el banco no cambia nada.</numerusform>
            <numerusform>Su URL del webhook y su URL de Link dejan de funcionar. Sus %n Items, sus cuentas y sus transacciones se borran de este ordenador. En Plaid y en el banco no cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove integration</source>
        <translation>Eliminar la integración</translation>
    </message>
    <message>
        <source>These keys work</source>
        <extracomment>%1 is a time such as &quot;212 ms&quot;</extracomment>
        <translation>Estas claves funcionan</translation>
    </message>
    <message>
        <source>Plaid answered in %1.</source>
        <translation>Plaid respondió en %1.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>The new URL is in force</source>
        <extracomment>%1 is a moment such as &quot;2026-06-17 14:31:48&quot;</extracomment>
        <translation>La URL nueva está en vigor</translation>
    </message>
    <message>
        <source>The old one works until %1. Put the new one into your /link/token/create, then move the Items.</source>
        <translation>La anterior funciona hasta %1. Ponga la nueva en su /link/token/create y después mueva los Items.</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only you see it. Make it tell product and environment.</source>
        <translation>Solo lo ve usted. Conviene que indique el producto y el entorno.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox or Production.</source>
        <translation>Plaid cerró Development en junio de 2024. Use Sandbox o Production.</translation>
    </message>
    <message>
        <source>Stored in the system keychain. Never shown in logs or exports.</source>
        <translation>Se guarda en el llavero del sistema. Nunca aparece en registros ni exportaciones.</translation>
    </message>
    <message>
        <source>Open keys page in Plaid Dashboard</source>
        <translation>Abrir la página de claves del Plaid Dashboard</translation>
    </message>
    <message>
        <source>Production secret</source>
        <translation>Secret de Production</translation>
    </message>
    <message>
        <source>Reads real people&apos;s data. Plaid bills some calls.</source>
        <translation>Lee datos de personas reales. Plaid cobra algunas llamadas.</translation>
    </message>
    <message>
        <source>Egret&apos;s own stand-in for Plaid on this computer. Needs no keys and no network.</source>
        <translation>El sustituto de Plaid que Egret lleva en este ordenador. No necesita claves ni red.</translation>
    </message>
    <message>
        <source>Sandbox secret</source>
        <translation>Secret de Sandbox</translation>
    </message>
    <message>
        <source>Plaid shut Development down in June 2024. Use Sandbox, or Production with limited access.</source>
        <translation>Plaid cerró Development en junio de 2024. Use Sandbox, o Production con acceso limitado.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>An integration with this name exists. Choose another.</source>
        <translation>Ya existe una integración con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Paste the client_id from Plaid&apos;s keys page.</source>
        <translation>Pegue el client_id de la página de claves de Plaid.</translation>
    </message>
    <message>
        <source>A client_id has no spaces.</source>
        <translation>Un client_id no contiene espacios.</translation>
    </message>
    <message>
        <source>Paste the secret of this environment.</source>
        <translation>Pegue el secret de este entorno.</translation>
    </message>
    <message>
        <source>These keys work</source>
        <extracomment>%1 is an environment such as &quot;Sandbox&quot;, %2 a time such as &quot;212 ms&quot;</extracomment>
        <translation>Estas claves funcionan</translation>
    </message>
    <message>
        <source>Plaid %1 answered in %2.</source>
        <translation>Plaid %1 respondió en %2.</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationTableModel</name>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>No recibe</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulada</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Aún sin webhook</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Last webhook</source>
        <translation>Último webhook</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n Item(s) that Plaid answers for with an error</source>
        <translation>
            <numerusform>%n Item por el que Plaid responde con un error</numerusform>
            <numerusform>%n Items por los que Plaid responde con un error</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincr.</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationView</name>
    <message>
        <source>Code for your back end</source>
        <translation>Código para su back end</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Signature verification</source>
        <translation>Verificación de firmas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Copiar el fragmento</translation>
    </message>
    <message>
        <source>No public URL set: use a tunnel or a reverse proxy</source>
        <translation>Sin URL pública: use un túnel o un proxy inverso</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation>URL base pública</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>ES256, max age 5 min</source>
        <translation>ES256, antigüedad máxima 5 min</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Stored in the system keychain</source>
        <translation>Guardado en el llavero del sistema</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Send a test webhook</source>
        <translation>Enviar un webhook de prueba</translation>
    </message>
    <message>
        <source>Has Plaid send one for an item whose webhooks come here</source>
        <translation>Hace que Plaid envíe uno de un item cuyos webhooks llegan aquí</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renovar el secret…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New webhook URL…</source>
        <translation>Nueva URL del webhook…</translation>
    </message>
</context>
<context>
    <name>egret::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Each integration is one set of Plaid keys with its own webhook URL, link URL and data.</source>
        <translation>Cada integración es un juego de claves de Plaid con su propia URL del webhook, su URL de Link y sus datos.</translation>
    </message>
    <message>
        <source>Add integration</source>
        <translation>Añadir integración</translation>
    </message>
    <message>
        <source>How an integration works</source>
        <translation>Cómo funciona una integración</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Receptor de webhooks</translation>
    </message>
    <message>
        <source>No integrations yet</source>
        <translation>Aún no hay integraciones</translation>
    </message>
    <message>
        <source>Add your Plaid keys, or an offline sandbox that needs none.</source>
        <translation>Añada sus claves de Plaid, o una Sandbox sin conexión que no las necesita.</translation>
    </message>
    <message>
        <source>Add your keys</source>
        <translation>Añada sus claves</translation>
    </message>
    <message>
        <source>Copy client_id and secret from the Plaid Dashboard, for the environment you use.</source>
        <translation>Copie client_id y secret del Plaid Dashboard, del entorno que usa.</translation>
    </message>
    <message>
        <source>Set the webhook</source>
        <translation>Indique el webhook</translation>
    </message>
    <message>
        <source>Pass the webhook URL as webhook in /link/token/create.</source>
        <translation>Pase la URL del webhook como webhook en /link/token/create.</translation>
    </message>
    <message>
        <source>Send each item</source>
        <translation>Envíe cada Item</translation>
    </message>
    <message>
        <source>After the exchange, POST item_id, access_token and end_user_id to the link URL.</source>
        <translation>Tras el intercambio, envíe por POST item_id, access_token y end_user_id a la URL de Link.</translation>
    </message>
    <message>
        <source>Egret keeps it fresh</source>
        <translation>Egret lo mantiene al día</translation>
    </message>
    <message>
        <source>Each verified webhook starts a sync. New transactions appear here.</source>
        <translation>Cada webhook verificado inicia una sincronización. Las transacciones nuevas aparecen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integración</numerusform>
            <numerusform>%n integraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>View %1</source>
        <extracomment>%1 is the name of an integration</extracomment>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>egret::ItemButtons</name>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refrescar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Acceder de nuevo</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Elegir cuentas</translation>
    </message>
    <message>
        <source>Webhook URL…</source>
        <translation>URL del webhook…</translation>
    </message>
    <message>
        <source>Replace the access token…</source>
        <translation>Sustituir el access token…</translation>
    </message>
    <message>
        <source>Break the login</source>
        <translation>Invalidar el acceso</translation>
    </message>
    <message>
        <source>Fire webhook</source>
        <translation>Disparar webhook</translation>
    </message>
    <message>
        <source>Remove item…</source>
        <translation>Eliminar el Item…</translation>
    </message>
    <message>
        <source>Opens Plaid&apos;s sign-in page in your browser, for the end user</source>
        <translation>Abre en su navegador la página de acceso de Plaid, para el usuario final</translation>
    </message>
    <message>
        <source>Asks Plaid for what is new since the last sync</source>
        <translation>Pregunta a Plaid qué hay de nuevo desde la última sincronización</translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Plaid bills each refresh.</source>
        <translation>Hace que Plaid pregunte ahora al banco. Plaid cobra cada vez.</translation>
    </message>
    <message>
        <source>Makes Plaid ask the bank now. Free here; billed in Production.</source>
        <translation>Hace que Plaid pregunte ahora al banco. Gratis aquí; se cobra en Production.</translation>
    </message>
    <message>
        <source>Has Plaid send this item&apos;s webhook</source>
        <translation>Hace que Plaid envíe un webhook de este Item</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Detener la sincronización</translation>
    </message>
    <message>
        <source>Ends at its next page; what was stored stays</source>
        <translation>Termina en la página siguiente; lo guardado permanece</translation>
    </message>
</context>
<context>
    <name>egret::ItemDetails</name>
    <message>
        <source>has no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Historial de sincronización</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Bank asked</source>
        <translation>Banco consultado</translation>
    </message>
    <message>
        <source>Next webhook</source>
        <extracomment>%1 is a webhook&apos;s code, %2 a moment</extracomment>
        <translation>Próximo webhook</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 antes del %2</translation>
    </message>
    <message>
        <source>Item id</source>
        <translation>Id del Item</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>End user id</source>
        <translation>Id del usuario final</translation>
    </message>
    <message>
        <source>Institution id</source>
        <translation>Id de la entidad</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Running sync</source>
        <translation>Sincronización en curso</translation>
    </message>
</context>
<context>
    <name>egret::ItemHistory</name>
    <message>
        <source>schedule</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation>%1 añadidas, %2 modificadas, %3 eliminadas</translation>
    </message>
    <message numerus="yes">
        <source>stands for %n earlier run(s) like it</source>
        <translation>
            <numerusform>representa %n ejecución anterior igual</numerusform>
            <numerusform>representa %n ejecuciones anteriores iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>read anew, %1</source>
        <translation>leído de nuevo, %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>webhooks go to %1</source>
        <translation>los webhooks van a %1</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sinc.</translation>
    </message>
</context>
<context>
    <name>egret::ItemPanel</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Previous item (K)</source>
        <translation>Item anterior (K)</translation>
    </message>
    <message>
        <source>Next item (J)</source>
        <translation>Item siguiente (J)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Bank not known yet</source>
        <translation>Banco aún desconocido</translation>
    </message>
    <message>
        <source>A sign-in page is open. Egret notices when the end user is done.</source>
        <translation>Hay una página de acceso abierta. Egret nota cuándo termina el usuario final.</translation>
    </message>
    <message>
        <source>Parts of the item</source>
        <translation>Partes del Item</translation>
    </message>
</context>
<context>
    <name>egret::ItemQuestions</name>
    <message>
        <source>Replace the access token?</source>
        <translation>¿Sustituir el access token?</translation>
    </message>
    <message>
        <source>The old token dies at once, also where your own programs hold it. Should Plaid&apos;s answer be lost, the bank has to be connected again.</source>
        <translation>El token antiguo deja de valer al instante, también donde lo tengan sus propios programas. Si se perdiera la respuesta de Plaid, habría que conectar el banco de nuevo.</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Sustituir el token</translation>
    </message>
    <message>
        <source>Refresh for a fee?</source>
        <translation>¿Refrescar con coste?</translation>
    </message>
    <message>
        <source>Plaid bills each refresh in Production. What is new would come by itself, one to four times a day.</source>
        <translation>En Production Plaid cobra cada vez. Lo nuevo llegaría por sí solo, de una a cuatro veces al día.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refrescar</translation>
    </message>
</context>
<context>
    <name>egret::ItemRules</name>
    <message>
        <source>Plaid no longer has this item. Its history stays here.</source>
        <translation>Plaid ya no tiene este Item. Su historial se queda aquí.</translation>
    </message>
    <message>
        <source>In Sandbox only.</source>
        <translation>Solo en Sandbox.</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>The end user has to sign in again first: repair the item.</source>
        <translation>El usuario final debe acceder de nuevo primero: repare el Item.</translation>
    </message>
    <message>
        <source>Syncing of this item is stopped.</source>
        <translation>La sincronización de este Item está detenida.</translation>
    </message>
    <message>
        <source>The item is up to date</source>
        <translation>El Item está al día</translation>
    </message>
    <message>
        <source>Plaid asks the bank now; what is new follows by webhook</source>
        <translation>Plaid pregunta ahora al banco; lo nuevo llega por webhook</translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser</source>
        <translation>La página de acceso está abierta en su navegador</translation>
    </message>
    <message>
        <source>The access token was replaced; the old one is dead</source>
        <translation>El access token se ha sustituido; el antiguo ya no vale</translation>
    </message>
    <message>
        <source>Plaid sends the item&apos;s webhooks to the new URL</source>
        <translation>Plaid envía los webhooks del Item a la URL nueva</translation>
    </message>
    <message>
        <source>The item was removed at Plaid; its history stays here</source>
        <translation>El Item se eliminó en Plaid; su historial se queda aquí</translation>
    </message>
    <message>
        <source>Plaid fires %1</source>
        <translation>Plaid dispara %1</translation>
    </message>
    <message>
        <source>The item asks for a new sign-in now</source>
        <translation>El Item pide ahora un nuevo acceso</translation>
    </message>
    <message>
        <source>No sync is running.</source>
        <translation>No hay ninguna sincronización en curso.</translation>
    </message>
    <message>
        <source>The sync ends; the next one makes up for it</source>
        <translation>La sincronización termina; la próxima lo recuperará todo</translation>
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
        <translation>Banco aún desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is something to do, %2 a date such as &quot;06-17&quot;</extracomment>
        <translation>%1 antes del %2</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Accts</source>
        <comment>short for accounts</comment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Next step and error</source>
        <translation>Siguiente paso y error</translation>
    </message>
</context>
<context>
    <name>egret::ItemText</name>
    <message>
        <source>The bank login changed</source>
        <translation>El acceso al banco ha cambiado</translation>
    </message>
    <message>
        <source>Syncing has stopped. Ask the end user to sign in again: Repair opens the page for it.</source>
        <translation>La sincronización se ha detenido. Pida al usuario final que acceda de nuevo: Reparar abre la página.</translation>
    </message>
    <message>
        <source>The bank refused the login</source>
        <translation>El banco rechazó el acceso</translation>
    </message>
    <message>
        <source>User name or password were wrong. The end user signs in again by Repair.</source>
        <translation>El usuario o la contraseña eran incorrectos. El usuario final accede de nuevo con Reparar.</translation>
    </message>
    <message>
        <source>The security answer was wrong</source>
        <translation>La respuesta de seguridad era incorrecta</translation>
    </message>
    <message>
        <source>The end user signs in again by Repair.</source>
        <translation>El usuario final accede de nuevo con Reparar.</translation>
    </message>
    <message>
        <source>The bank has locked the account</source>
        <translation>El banco ha bloqueado la cuenta</translation>
    </message>
    <message>
        <source>The end user unlocks it at the bank, then signs in again by Repair.</source>
        <translation>El usuario final la desbloquea en el banco y luego accede de nuevo con Reparar.</translation>
    </message>
    <message>
        <source>The bank wants a new password</source>
        <translation>El banco pide una contraseña nueva</translation>
    </message>
    <message>
        <source>The end user sets it at the bank, then signs in again by Repair.</source>
        <translation>El usuario final la cambia en el banco y luego accede de nuevo con Reparar.</translation>
    </message>
    <message>
        <source>The end user took the permission back</source>
        <translation>El usuario final retiró el permiso</translation>
    </message>
    <message>
        <source>No more data comes. Ask for a new sign-in, or remove the item; its history stays here.</source>
        <translation>Ya no llegan datos. Pida un nuevo acceso o elimine el Item; su historial se queda aquí.</translation>
    </message>
    <message>
        <source>The end user took one account back</source>
        <translation>El usuario final retiró una cuenta</translation>
    </message>
    <message>
        <source>Its data may no longer be used. Have the end user choose accounts again if you need it.</source>
        <translation>Sus datos ya no se pueden usar. Haga que el usuario final elija de nuevo las cuentas si la necesita.</translation>
    </message>
    <message>
        <source>No account is shared</source>
        <translation>No se comparte ninguna cuenta</translation>
    </message>
    <message>
        <source>The end user chooses accounts again.</source>
        <translation>El usuario final elige de nuevo las cuentas.</translation>
    </message>
    <message>
        <source>The bank ends this connection soon</source>
        <translation>El banco terminará pronto esta conexión</translation>
    </message>
    <message>
        <source>It keeps working until then. Have the end user sign in again before.</source>
        <translation>Hasta entonces sigue funcionando. Haga que el usuario final acceda de nuevo antes.</translation>
    </message>
    <message>
        <source>The consent ends soon</source>
        <translation>El consentimiento termina pronto</translation>
    </message>
    <message>
        <source>Data comes until then. Have the end user give the consent again before.</source>
        <translation>Hasta entonces llegan datos. Haga que el usuario final dé de nuevo su consentimiento antes.</translation>
    </message>
    <message>
        <source>There are further accounts</source>
        <translation>Hay más cuentas</translation>
    </message>
    <message>
        <source>The end user has accounts at this bank that are not shared. They can be added in Link.</source>
        <translation>El usuario final tiene en este banco cuentas que no comparte. Se pueden añadir en Link.</translation>
    </message>
    <message>
        <source>The bank is down</source>
        <translation>El banco está fuera de servicio</translation>
    </message>
    <message>
        <source>Nothing is lost. Egret tries again by itself.</source>
        <translation>No se pierde nada. Egret reintenta por sí solo.</translation>
    </message>
    <message>
        <source>The bank does not answer</source>
        <translation>El banco no responde</translation>
    </message>
    <message>
        <source>The bank cannot be reached</source>
        <translation>No se puede contactar con el banco</translation>
    </message>
    <message>
        <source>Plaid answered with a server error</source>
        <translation>Plaid respondió con un error del servidor</translation>
    </message>
    <message>
        <source>Nothing is lost: the next try starts from the saved cursor.</source>
        <translation>No se pierde nada: el próximo intento parte del cursor guardado.</translation>
    </message>
    <message>
        <source>Plaid is preparing the data</source>
        <translation>Plaid está preparando los datos</translation>
    </message>
    <message>
        <source>This takes minutes after linking. Egret looks again by itself.</source>
        <translation>Tarda unos minutos tras vincular. Egret vuelve a mirar por sí solo.</translation>
    </message>
    <message>
        <source>This item was removed</source>
        <translation>Este Item se eliminó</translation>
    </message>
    <message>
        <source>Its history stays here. To get new data, connect the bank again.</source>
        <translation>Su historial se queda aquí. Para obtener datos nuevos, conecte el banco de nuevo.</translation>
    </message>
    <message>
        <source>Plaid no longer has this item</source>
        <translation>Plaid ya no tiene este Item</translation>
    </message>
    <message>
        <source>The access token no longer works</source>
        <translation>El access token ya no funciona</translation>
    </message>
    <message>
        <source>It was replaced elsewhere or is of another environment. Connect the bank again.</source>
        <translation>Se sustituyó en otro lugar o es de otro entorno. Conecte el banco de nuevo.</translation>
    </message>
    <message>
        <source>Plaid refused the keys</source>
        <translation>Plaid rechazó las claves</translation>
    </message>
    <message>
        <source>Check the client id and the secret of the integration in Settings.</source>
        <translation>Compruebe en los ajustes el client_id y el secret de la integración.</translation>
    </message>
    <message>
        <source>The secret of the integration is missing</source>
        <translation>Falta el secret de la integración</translation>
    </message>
    <message>
        <source>Enter it again in Settings, Integrations.</source>
        <translation>Introdúzcalo de nuevo en Ajustes, Integraciones.</translation>
    </message>
    <message>
        <source>The access token cannot be opened</source>
        <translation>No se puede abrir el access token</translation>
    </message>
    <message>
        <source>Restore the data key from a backup, or connect the bank again.</source>
        <translation>Restaure la clave de datos de una copia de seguridad o conecte el banco de nuevo.</translation>
    </message>
    <message>
        <source>Another item shares the same accounts</source>
        <translation>Otro Item comparte las mismas cuentas</translation>
    </message>
    <message>
        <source>Each transaction comes twice, and both are billed. Remove one of the two.</source>
        <translation>Cada transacción llega dos veces y ambos se cobran. Elimine uno de los dos.</translation>
    </message>
    <message>
        <source>Accounts have new ids</source>
        <translation>Hay cuentas con ids nuevos</translation>
    </message>
    <message>
        <source>Which was which cannot be told for certain. Match them with: egret-cli items match-accounts.</source>
        <translation>No se sabe con certeza cuál era cuál. Emparéjelas con: egret-cli items match-accounts.</translation>
    </message>
    <message>
        <source>An expected webhook did not come</source>
        <translation>Un webhook esperado no llegó</translation>
    </message>
    <message>
        <source>Egret asks Plaid instead. Check where Plaid sends this item&apos;s webhooks.</source>
        <translation>Egret pregunta a Plaid en su lugar. Compruebe adónde envía Plaid los webhooks de este Item.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Elegir cuentas</translation>
    </message>
    <message>
        <source>Match accounts</source>
        <translation>Emparejar cuentas</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Eliminar uno</translation>
    </message>
    <message>
        <source>Check the webhook URL</source>
        <translation>Comprobar la URL del webhook</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Comprobar las claves</translation>
    </message>
    <message>
        <source>Enable it at Plaid</source>
        <translation>Activarlo en Plaid</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Ver la llamada</translation>
    </message>
    <message>
        <source>Ask Plaid</source>
        <translation>Preguntar a Plaid</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Restaurar la clave</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Reintenta</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Requiere acceso</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Esperando acceso</translation>
    </message>
    <message>
        <source>%1: act by %2</source>
        <extracomment>%1 is what happens, %2 a date</extracomment>
        <translation>%1: actuar antes del %2</translation>
    </message>
</context>
<context>
    <name>egret::ItemsPage</name>
    <message>
        <source>Filter items</source>
        <translation>Filtrar Items</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Mostrar la URL de Link</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n Item requiere atención</numerusform>
            <numerusform>%n Items requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n vinculado</numerusform>
            <numerusform>%n vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in page is open in your browser; the item appears once the end user is done</source>
        <translation>La página de acceso está abierta en su navegador; el Item aparece cuando el usuario final termina</translation>
    </message>
    <message>
        <source>This bank was linked before: nothing was added</source>
        <translation>Este banco ya se había conectado: no se añadió nada</translation>
    </message>
    <message>
        <source>The item with the same accounts stays as it is. Repair it if it does not work.</source>
        <translation>El Item con las mismas cuentas queda como está. Repárelo si no funciona.</translation>
    </message>
    <message>
        <source>Filter by bank, end user or id</source>
        <translation>Filtrar por banco, usuario final o id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>Requieren acceso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation>Filas %1–%2</translation>
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
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integración</numerusform>
            <numerusform>%n integraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No items match</source>
        <translation>Ningún Item coincide</translation>
    </message>
    <message>
        <source>Every word must occur in bank, end user, code or id.</source>
        <translation>Cada palabra debe aparecer en banco, usuario final, código o id.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Aún no hay Items</translation>
    </message>
    <message>
        <source>Connect a bank, or post one to the link URL.</source>
        <translation>Conecte un banco o envíe un Item a la URL de Link.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>None of them can be synced now.</source>
        <translation>Ninguno de ellos se puede sincronizar ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be synced now</source>
        <translation>
            <numerusform>%n de ellos no se puede sincronizar ahora</numerusform>
            <numerusform>%n de ellos no se pueden sincronizar ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <source>The test bank is linked</source>
        <translation>El banco de prueba está conectado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export items</source>
        <translation>Exportar Items</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n…</source>
        <translation>
            <numerusform>Reparar %n…</numerusform>
            <numerusform>Reparar los %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair all %n item(s)</source>
        <translation>
            <numerusform>Reparar %n Item</numerusform>
            <numerusform>Reparar los %n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them needs a repair.</source>
        <translation>Ninguno necesita reparación.</translation>
    </message>
    <message>
        <source>Links to repair…</source>
        <translation>Enlaces para reparar…</translation>
    </message>
</context>
<context>
    <name>egret::ItemsWiring</name>
    <message>
        <source>Items exported</source>
        <translation>Items exportados</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <source>Links exported</source>
        <translation>Enlaces exportados</translation>
    </message>
</context>
<context>
    <name>egret::KeyValueGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>egret::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates. Plaid&apos;s own words stay as Plaid writes them.</source>
        <translation>De textos, números y fechas. Las palabras propias de Plaid quedan como Plaid las escribe.</translation>
    </message>
    <message>
        <source>Kept. Egret speaks it from its next start on.</source>
        <translation>Guardado. Egret lo habla desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Egret speaks it from its next start on.</source>
        <translation>Egret lo habla desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>egret::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copiar las filas como JSON</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Mostrar solo «%1»</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Omitir «%1»</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Mostrar todas las integraciones</translation>
    </message>
    <message>
        <source>Only %1 is shown: rows of other integrations are hidden.</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Solo se muestra %1: las filas de otras integraciones están ocultas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>egret::LocalApiPage</name>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Programs send one of these keys as x-api-key to post links and to read transactions.</source>
        <translation>Los programas envían una de estas claves como x-api-key para entregar Items y leer transacciones.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Aún no hay claves de API</translation>
    </message>
    <message>
        <source>Your back end needs one to post items to a link URL. It is shown once, when you make it.</source>
        <translation>Su back end necesita una para enviar Items a una URL de Link. Se muestra una sola vez, al crearla.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>Revocar %1</translation>
    </message>
    <message>
        <source>Programs that use this key are refused from now on. This cannot be undone; make a new key instead.</source>
        <translation>A partir de ahora se rechaza a los programas que usen esta clave. No se puede deshacer; cree una clave nueva.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar la clave</translation>
    </message>
</context>
<context>
    <name>egret::LockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Egret is locked</source>
        <translation>Egret está bloqueado</translation>
    </message>
    <message>
        <source>Webhooks are still received, and bank connections are kept up to date.</source>
        <translation>Los webhooks se siguen recibiendo y las conexiones bancarias se mantienen al día.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>egret::LogPage</name>
    <message>
        <source>Live: show new rows as they come (P)</source>
        <translation>En vivo: mostrar las filas nuevas según llegan (P)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <comment>rows that have come while somebody reads</comment>
        <translation>
            <numerusform>Mostrar %n nuevo</numerusform>
            <numerusform>Mostrar %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause or follow new rows</source>
        <translation>Pausar o seguir las filas nuevas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
</context>
<context>
    <name>egret::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Zona anterior</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Mostrar los atajos</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>Mostrar los avisos</translation>
    </message>
    <message>
        <source>Make the sidebar narrow or wide</source>
        <translation>Estrechar o ensanchar la barra lateral</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Hide or show amounts and names</source>
        <translation>Ocultar o mostrar importes y nombres</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Switch to another integration</source>
        <translation>Cambiar a otra integración</translation>
    </message>
</context>
<context>
    <name>egret::MomentList</name>
    <message>
        <source>Copy this line</source>
        <translation>Copiar esta línea</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Copiar todas las líneas</translation>
    </message>
</context>
<context>
    <name>egret::MonthsTableModel</name>
    <message>
        <source>Total in</source>
        <translation>Total entradas</translation>
    </message>
    <message>
        <source>Total out</source>
        <translation>Total salidas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>todos los meses</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a category, %2 a month, %3 an amount of money</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>the heading of sums over so many months</extracomment>
        <translation>%1 meses</translation>
    </message>
</context>
<context>
    <name>egret::NewApiKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For example the program that will use it.</source>
        <translation>Por ejemplo, el programa que la usará.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Copy this key now</source>
        <translation>Copie esta clave ahora</translation>
    </message>
    <message>
        <source>Egret keeps only a fingerprint of it and cannot show it again. Programs send it as x-api-key.</source>
        <translation>Egret solo guarda una huella y no puede mostrarla de nuevo. Los programas la envían como x-api-key.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>egret::NotificationCenter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Avisos, %n sin leer</numerusform>
            <numerusform>Avisos, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>egret::NotificationPanel</name>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>egret::NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>egret::NotificationText</name>
    <message numerus="yes">
        <source>%n webhook(s) rejected in the last day</source>
        <translation>
            <numerusform>%n webhook rechazado en el último día</numerusform>
            <numerusform>%n webhooks rechazados en el último día</numerusform>
        </translation>
    </message>
    <message>
        <source>They failed a check and were not acted on</source>
        <translation>No superaron una comprobación y no se actuó en consecuencia</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) given up in the last day</source>
        <translation>
            <numerusform>%n webhook abandonado en el último día</numerusform>
            <numerusform>%n webhooks abandonados en el último día</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and can be put back</source>
        <translation>Cada uno indica el motivo y puede volver a la cola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new transaction(s)</source>
        <translation>
            <numerusform>%Ln transacción nueva</numerusform>
            <numerusform>%Ln transacciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank connected</source>
        <translation>Banco conectado</translation>
    </message>
    <message>
        <source>Plaid cannot be reached</source>
        <translation>No se puede contactar con Plaid</translation>
    </message>
    <message>
        <source>Calls are lost; Egret tries again by itself</source>
        <translation>Se pierden llamadas; Egret vuelve a intentarlo por sí solo</translation>
    </message>
    <message>
        <source>The webhook receiver is stopped</source>
        <translation>El receptor de webhooks está detenido</translation>
    </message>
    <message>
        <source>Plaid cannot tell Egret about new transactions</source>
        <translation>Plaid no puede avisar a Egret de nuevas transacciones</translation>
    </message>
</context>
<context>
    <name>egret::OfflineNotice</name>
    <message>
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Plaid cannot be reached.</source>
        <translation>No se puede contactar con Plaid.</translation>
    </message>
    <message>
        <source>No answer since %1. What is stored stays readable, and Egret syncs again as soon as Plaid answers.</source>
        <translation>Sin respuesta desde %1. Lo guardado se puede seguir leyendo y Egret sincronizará de nuevo en cuanto Plaid responda.</translation>
    </message>
</context>
<context>
    <name>egret::OverviewPage</name>
    <message>
        <source>by %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Webhooks today</source>
        <translation>Webhooks de hoy</translation>
    </message>
    <message>
        <source>Transactions new today</source>
        <translation>Transacciones nuevas hoy</translation>
    </message>
    <message>
        <source>API calls today</source>
        <translation>Llamadas a la API hoy</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>Nothing is being synced</source>
        <translation>No se sincroniza nada</translation>
    </message>
    <message>
        <source>Syncing now</source>
        <translation>Sincronizando ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flujo de caja</translation>
    </message>
    <message>
        <source>all end users, 12 months</source>
        <translation>todos los usuarios finales, 12 meses</translation>
    </message>
    <message>
        <source>In, up</source>
        <translation>Entradas, arriba</translation>
    </message>
    <message>
        <source>Out, down</source>
        <translation>Salidas, abajo</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Cash flow appears after the first sync</source>
        <translation>El flujo de caja aparece tras la primera sincronización</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>View all items</source>
        <translation>Ver todos los Items</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>%1 syncing</source>
        <translation>%1 sincronizando</translation>
    </message>
    <message>
        <source>%1 login</source>
        <translation>%1 con acceso pendiente</translation>
    </message>
    <message>
        <source>%1 healthy</source>
        <translation>%1 correctos</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>%1 filas hasta ahora</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>no sync yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>Everything is fetched</source>
        <translation>Todo está descargado</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 verificados</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 modified · %2 removed</source>
        <translation>%1 modificadas · %2 eliminadas</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 guardadas</translation>
    </message>
    <message>
        <source>no calls yet</source>
        <translation>aún sin llamadas</translation>
    </message>
    <message>
        <source>%1% succeeded</source>
        <translation>%1 % con éxito</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sin moneda</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>accounts</comment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Connect a bank to start</source>
        <translation>Conecte un banco para empezar</translation>
    </message>
    <message>
        <source>Show all integrations</source>
        <translation>Mostrar todas las integraciones</translation>
    </message>
    <message>
        <source>%1 has no items yet</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>%1 aún no tiene Items</translation>
    </message>
    <message>
        <source>Those of other integrations are hidden.</source>
        <translation>Los de otras integraciones están ocultos.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>egret::OverviewText</name>
    <message>
        <source>Sync failed: %1</source>
        <translation>Sincronización fallida: %1</translation>
    </message>
    <message>
        <source>Synced %1 added, %2 modified, %3 removed</source>
        <translation>Sincronizado: %1 añadidas, %2 modificadas, %3 eliminadas</translation>
    </message>
    <message>
        <source>Webhook rejected: %1</source>
        <translation>Webhook rechazado: %1</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>Item linked: %1</source>
        <translation>Item vinculado: %1</translation>
    </message>
</context>
<context>
    <name>egret::Page</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>End users</source>
        <translation>Usuarios finales</translation>
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
        <translation>Llamadas a la API</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>egret::PageKeyText</name>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
</context>
<context>
    <name>egret::PaletteWiring</name>
    <message>
        <source>Show all integrations</source>
        <translation>Mostrar todas las integraciones</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>egret::PanelBar</name>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
</context>
<context>
    <name>egret::PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir una frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Eliminar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Guardar la frase de contraseña</translation>
    </message>
    <message>
        <source>The window is then unlocked by a click.</source>
        <translation>La ventana se desbloquea entonces con un clic.</translation>
    </message>
    <message>
        <source>It keeps people at your desk from reading along. Nothing is encrypted with it. Who forgets it can remove it from the keychain.</source>
        <translation>Impide que otras personas lean en su puesto. No cifra nada. Quien la olvide puede eliminarla del llavero.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Frase de contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>Introduzca la frase de contraseña actual.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Se necesita al menos %n carácter.</numerusform>
            <numerusform>Se necesitan al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>egret::PaymentPanel</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Previous payment (K)</source>
        <translation>Pago anterior (K)</translation>
    </message>
    <message>
        <source>Next payment (J)</source>
        <translation>Pago siguiente (J)</translation>
    </message>
    <message>
        <source>Open the webhook</source>
        <translation>Abrir el webhook</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Webhooks name neither amounts nor accounts.</source>
        <translation>Los webhooks no nombran importes ni cuentas.</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
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
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>egret::PaymentText</name>
    <message>
        <source>Input needed</source>
        <translation>Espera al pagador</translation>
    </message>
    <message>
        <source>The payer has not authorised it yet. Send them the link of this payment.</source>
        <translation>El pagador aún no lo ha autorizado. Envíele el enlace de este pago.</translation>
    </message>
    <message>
        <source>Authorising</source>
        <translation>Autorizándose</translation>
    </message>
    <message>
        <source>The payer has agreed, and their bank is being asked.</source>
        <translation>El pagador ha aceptado y se está consultando a su banco.</translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has accepted it and is carrying it out.</source>
        <translation>El banco del pagador lo ha aceptado y lo está ejecutando.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has sent the money. Look at your account before you deliver: this does not prove that it arrived.</source>
        <translation>El banco del pagador ha enviado el dinero. Mire su cuenta antes de entregar: esto no demuestra que llegó.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>The money is on the recipient&apos;s account.</source>
        <translation>El dinero está en la cuenta del beneficiario.</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Establecido</translation>
    </message>
    <message>
        <source>The standing order is set up at the payer&apos;s bank.</source>
        <translation>La orden permanente está creada en el banco del pagador.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <translation>Fondos insuficientes</translation>
    </message>
    <message>
        <source>The payer&apos;s account did not hold enough. Ask them to try again later, with a new payment.</source>
        <translation>La cuenta del pagador no tenía suficiente. Pídale que lo intente más tarde, con un pago nuevo.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>It could not be carried out. A new payment may work.</source>
        <translation>No se pudo ejecutar. Un pago nuevo puede funcionar.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Plaid has blocked it. Ask Plaid&apos;s support why.</source>
        <translation>Plaid lo ha bloqueado. Pregunte el motivo al soporte de Plaid.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has refused it. The payer can ask there, or pay from another account.</source>
        <translation>El banco del pagador lo ha rechazado. El pagador puede preguntar allí o pagar desde otra cuenta.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The payer has cancelled it.</source>
        <translation>El pagador lo ha cancelado.</translation>
    </message>
    <message>
        <source>Unauthorised</source>
        <translation>Sin autorizar</translation>
    </message>
    <message>
        <source>The end user has not agreed yet.</source>
        <translation>El usuario final aún no ha aceptado.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>The end user has agreed: payments within the limits need no further question.</source>
        <translation>El usuario final ha aceptado: los pagos dentro de los límites no necesitan más preguntas.</translation>
    </message>
    <message>
        <source>The bank has refused the consent.</source>
        <translation>El banco ha rechazado el consentimiento.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>The consent was taken back. Ask for a new one before the next payment.</source>
        <translation>El consentimiento se retiró. Pida uno nuevo antes del próximo pago.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>The consent has run out. Ask for a new one before the next payment.</source>
        <translation>El consentimiento ha caducado. Pida uno nuevo antes del próximo pago.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Something happened to transfers. Plaid&apos;s webhook does not say what: /transfer/event/sync tells your back end.</source>
        <translation>Algo ocurrió con las transferencias. El webhook de Plaid no dice qué: /transfer/event/sync se lo dice a su servidor.</translation>
    </message>
    <message>
        <source>Plaid&apos;s word for it is newer than this Egret.</source>
        <translation>La palabra de Plaid es más nueva que este Egret.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message numerus="yes">
        <source>Announced %n time(s)</source>
        <translation>
            <numerusform>Anunciadas %n vez</numerusform>
            <numerusform>Anunciadas %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Plaid does not know how it stands. Ask again later.</source>
        <translation>Plaid no sabe cómo va. Pregunte de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>egret::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Show the webhook URL</source>
        <translation>Mostrar la URL del webhook</translation>
    </message>
    <message>
        <source>Open the webhooks</source>
        <translation>Abrir los webhooks</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrar pagos</translation>
    </message>
    <message>
        <source>Reference or id</source>
        <translation>Referencia o id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidos</translation>
    </message>
    <message>
        <source>Of the last %1 webhooks about money</source>
        <translation>De los últimos %1 webhooks sobre dinero</translation>
    </message>
    <message>
        <source>As the webhooks about them tell</source>
        <translation>Según los webhooks que hablan de ellos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 detenidos</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Ningún pago coincide</translation>
    </message>
    <message>
        <source>Every word must occur in reference, id, integration, kind or status.</source>
        <translation>Cada palabra debe aparecer en referencia, id, integración, tipo o estado.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aún no hay pagos</translation>
    </message>
    <message>
        <source>Payments, consents and transfers appear when Plaid&apos;s first webhook tells of them. Payments name the webhook URL in their link token; for transfers it is set in Plaid&apos;s Dashboard.</source>
        <translation>Los pagos, consentimientos y transferencias aparecen cuando el primer webhook de Plaid habla de ellos. Los pagos nombran la URL de webhook en su link token; para las transferencias se fija en el Dashboard de Plaid.</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exportar los pagos</translation>
    </message>
</context>
<context>
    <name>egret::PaymentsWiring</name>
    <message>
        <source>Payments exported</source>
        <translation>Pagos exportados</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <source>as their webhooks tell</source>
        <translation>según sus webhooks</translation>
    </message>
</context>
<context>
    <name>egret::ProfileCard</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings and integrations</source>
        <translation>Ajustes e integraciones</translation>
    </message>
    <message>
        <source>One JSON file for another computer or a colleague. No secret, token or webhook URL is in it; a secret is entered again with Rotate secret….</source>
        <translation>Un archivo JSON para otro ordenador o un colega. No contiene ningún secret, token ni URL del webhook; un secret se introduce de nuevo con «Renovar el secret…».</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar los ajustes</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Everything is as the file says.</source>
        <translation>Todo está ya como dice el archivo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) change. What the file does not name stays as it is.</source>
        <translation>
            <numerusform>Cambia %n dato. Lo que el archivo no nombra queda como está.</numerusform>
            <numerusform>Cambian %n datos. Lo que el archivo no nombra queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Some settings are in force from the next start on. Added integrations need their secret: Rotate secret… in their menu.</source>
        <translation>Algunos ajustes valen desde el próximo inicio. Las integraciones añadidas necesitan su secret: «Renovar el secret…» en su menú.</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
</context>
<context>
    <name>egret::ProfitCard</name>
    <message>
        <source>Profit and loss by month</source>
        <translation>Resultado por mes</translation>
    </message>
    <message>
        <source>In, up</source>
        <translation>Entradas, arriba</translation>
    </message>
    <message>
        <source>Out, down</source>
        <translation>Salidas, abajo</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>%1. *%2 is not over yet</source>
        <extracomment>%1 is a currency, perhaps with a scale, %2 a month</extracomment>
        <translation>%1. *%2 aún no ha terminado</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sin moneda</translation>
    </message>
    <message>
        <source>%1, thousands</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>%1, miles</translation>
    </message>
    <message>
        <source>%1, millions</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>%1, millones</translation>
    </message>
</context>
<context>
    <name>egret::ReachList</name>
    <message>
        <source>Not tested yet</source>
        <translation>Aún no probado</translation>
    </message>
    <message>
        <source>Test the way here</source>
        <translation>Probar el camino</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>egret::ReachText</name>
    <message>
        <source>Port open</source>
        <translation>Puerto abierto</translation>
    </message>
    <message>
        <source>DNS resolves</source>
        <translation>El DNS resuelve</translation>
    </message>
    <message>
        <source>TLS certificate fits</source>
        <translation>Certificado TLS válido</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>The receiver does not run. Start Egret again, or choose a free port under Webhook receiver.</source>
        <translation>El receptor no funciona. Reinicie Egret, o elija un puerto libre en Receptor de webhooks.</translation>
    </message>
    <message>
        <source>Nothing answers on the receiver&apos;s port: %1</source>
        <translation>Nada responde en el puerto del receptor: %1</translation>
    </message>
    <message>
        <source>The public URL&apos;s host has no address. Check its spelling and its DNS entry.</source>
        <translation>El host de la URL pública no tiene dirección. Compruebe su grafía y su entrada DNS.</translation>
    </message>
    <message>
        <source>The certificate does not fit, and Plaid refuses it, too: %1</source>
        <translation>El certificado no vale, Plaid también lo rechaza: %1</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. Does the tunnel or proxy run?</source>
        <translation>Sin respuesta en 10 segundos. ¿Funciona el túnel o el proxy?</translation>
    </message>
    <message>
        <source>It redirects to %1, where Plaid does not follow. Set that as the public URL.</source>
        <translation>Redirige a %1, adonde Plaid no sigue. Indique esa dirección como URL pública.</translation>
    </message>
    <message>
        <source>It answers %1, and nothing came here. Does the tunnel or proxy lead to the receiver&apos;s port?</source>
        <translation>Responde %1, y aquí no llegó nada. ¿Lleva el túnel o el proxy al puerto del receptor?</translation>
    </message>
    <message>
        <source>Something answers there, but it is not this Egret.</source>
        <translation>Algo responde allí, pero no es este Egret.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>No se puede alcanzar: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>Not reachable: %1</source>
        <translation>No se alcanza: %1</translation>
    </message>
    <message>
        <source>Reachable from the internet, %1</source>
        <translation>Se alcanza desde internet, %1</translation>
    </message>
    <message>
        <source>Reachable on this computer, %1</source>
        <translation>Se alcanza en este ordenador, %1</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverCard</name>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escucha en %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>en marcha desde hace %1</translation>
    </message>
    <message>
        <source>Public base URL</source>
        <translation>URL base pública</translation>
    </message>
    <message>
        <source>Not set. Plaid reaches Egret through a tunnel or a reverse proxy.</source>
        <translation>Sin definir. Plaid llega a Egret por un túnel o un proxy inverso.</translation>
    </message>
    <message>
        <source>On, ES256</source>
        <translation>Activada, ES256</translation>
    </message>
    <message>
        <source>Signature check</source>
        <translation>Comprobación de firmas</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverNotice</name>
    <message>
        <source>Receiver settings</source>
        <translation>Ajustes del receptor</translation>
    </message>
    <message>
        <source>Plaid cannot tell Egret about new transactions.</source>
        <translation>Plaid no puede avisar a Egret de nuevas transacciones.</translation>
    </message>
    <message>
        <source>The webhook receiver is stopped.</source>
        <translation>El receptor de webhooks está detenido.</translation>
    </message>
</context>
<context>
    <name>egret::ReceiverStep</name>
    <message>
        <source>Public URL</source>
        <translation>URL pública</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>On this computer, behind the public URL. With 0 Egret takes a free one at each start.</source>
        <translation>En este equipo, detrás de la URL pública. Con 0, Egret toma uno libre en cada inicio.</translation>
    </message>
    <message>
        <source>Plaid and your back end need an address that leads to Egret: that of your tunnel or reverse proxy.</source>
        <translation>Plaid y su back end necesitan una dirección que lleve a Egret: la de su túnel o proxy inverso.</translation>
    </message>
    <message>
        <source>Egret listens on %1</source>
        <translation>Egret escucha en %1</translation>
    </message>
    <message>
        <source>Egret does not listen yet</source>
        <translation>Egret aún no escucha</translation>
    </message>
    <message>
        <source>The built-in simulator finds Egret without one: leave it empty.</source>
        <translation>El simulador integrado encuentra a Egret sin ella: deje el campo vacío.</translation>
    </message>
    <message>
        <source>What webhook and link URLs begin with, with https. It can be empty for now: Settings, Webhook receiver has it, too.</source>
        <translation>El comienzo de las URL de webhook y de Link, con https. Puede faltar por ahora y añadirse en Ajustes, Receptor de webhooks.</translation>
    </message>
    <message>
        <source>Enter an address such as https://hooks.example.com, or nothing.</source>
        <translation>Introduzca una dirección como https://hooks.example.com, o nada.</translation>
    </message>
    <message>
        <source>Production needs https: webhooks tell of real people&apos;s money. Enter the address of your tunnel or proxy with https.</source>
        <translation>Production exige https: los webhooks hablan del dinero de personas reales. Introduzca la dirección de su túnel o proxy con https.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 65535.</source>
        <translation>Introduzca un número del 0 al 65535.</translation>
    </message>
</context>
<context>
    <name>egret::RemoveItemDialog</name>
    <message>
        <source>Remove this item?</source>
        <translation>¿Eliminar este Item?</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a word to be typed, lower case</comment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Egret calls /item/remove. The access token stops working, Plaid sends no more webhooks and bills the item no longer. You cannot undo it: to connect again, the end user must go through Link.</source>
        <translation>Egret llama a /item/remove. El access token deja de valer, Plaid no envía más webhooks y deja de cobrar el Item. No se puede deshacer: para conectar de nuevo, el usuario final debe pasar otra vez por Link.</translation>
    </message>
    <message>
        <source>Its history is kept</source>
        <translation>Su historial se conserva</translation>
    </message>
    <message>
        <source>Accounts, transactions and webhooks stay on this computer until you erase the end user.</source>
        <translation>Las cuentas, transacciones y webhooks quedan en este ordenador hasta que borre al usuario final.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word the user has to type</extracomment>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Eliminar el Item</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <extracomment>%1 is an end user</extracomment>
        <translation>
            <numerusform>%1, %n cuenta</numerusform>
            <numerusform>%1, %n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::RenameDialog</name>
    <message>
        <source>Rename end user</source>
        <translation>Cambiar el nombre del usuario final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The end_user_id stays. The next link that names this end user may change it again.</source>
        <translation>El end_user_id se mantiene. El próximo vínculo que nombre a este usuario final puede volver a cambiarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>egret::RepairLinksDialog</name>
    <message numerus="yes">
        <source>Repair %n item(s)</source>
        <translation>
            <numerusform>Reparar %n Item</numerusform>
            <numerusform>Reparar %n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>Crear %n enlace</numerusform>
            <numerusform>Crear %n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Each end user signs in again on a page of Plaid&apos;s. Whoever has the address can do so: hand each one to its end user only.</source>
        <translation>Cada usuario final vuelve a acceder en una página de Plaid. Puede hacerlo cualquiera que tenga la dirección: entregue cada una solo a su usuario final.</translation>
    </message>
    <message>
        <source>Sign-in pages</source>
        <translation>Páginas de acceso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <extracomment>%1 of %2 links</extracomment>
        <translation>%1 de %2 creados</translation>
    </message>
    <message>
        <source>Make the others</source>
        <translation>Crear los demás</translation>
    </message>
    <message>
        <source>Export the links</source>
        <translation>Exportar los enlaces</translation>
    </message>
</context>
<context>
    <name>egret::ReplayDialog</name>
    <message>
        <source>Replay %1</source>
        <translation>Repetir %1</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>URL to send it to</source>
        <translation>URL a la que se envía</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Into Egret</source>
        <translation>En Egret</translation>
    </message>
    <message>
        <source>To a URL</source>
        <translation>A una URL</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Its signature was never verified: Egret does not act on it</source>
        <translation>Su firma nunca se verificó: Egret no actúa según él</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The exact body and headers are sent once. https, or http on this machine only.</source>
        <translation>El cuerpo y las cabeceras exactos se envían una vez. https, o http solo en este equipo.</translation>
    </message>
    <message>
        <source>It was signed more than five minutes ago: whoever verifies the signature will refuse it.</source>
        <translation>Se firmó hace más de cinco minutos: quien verifique la firma lo rechazará.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Mirando qué cambiaría…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1 added, %2 modified, %3 removed</source>
        <translation>%1 añadidas, %2 modificadas, %3 eliminadas</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Egret would: %1. No transaction changes by itself.</source>
        <translation>Egret haría: %1. Ninguna transacción cambia por sí sola.</translation>
    </message>
    <message>
        <source>No transaction would change: everything it announces is here.</source>
        <translation>No cambiaría ninguna transacción: todo lo que anuncia está aquí.</translation>
    </message>
    <message>
        <source>These transactions would change: %1.</source>
        <translation>Cambiarían estas transacciones: %1.</translation>
    </message>
    <message>
        <source>The answer was %1 after %2.</source>
        <translation>La respuesta fue %1 tras %2.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>What would change could not be found out.</source>
        <translation>No se pudo averiguar qué cambiaría.</translation>
    </message>
    <message>
        <source>Delete and replay</source>
        <translation>Eliminar y repetir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This deletes data for good</source>
        <translation>Esto elimina datos para siempre</translation>
    </message>
    <message>
        <source>This may delete data for good</source>
        <translation>Esto puede eliminar datos para siempre</translation>
    </message>
    <message>
        <source>What it deletes could not be found out.</source>
        <translation>No se pudo averiguar qué se elimina.</translation>
    </message>
    <message>
        <source>Egret would drop an account that its owner took back.</source>
        <translation>Egret quitaría una cuenta que su titular retiró.</translation>
    </message>
</context>
<context>
    <name>egret::RequestErrorTableModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>la última %1</translation>
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
        <translation>Mostrar estas llamadas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
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
        <translation>Errores por tipo</translation>
    </message>
    <message>
        <source>Show these calls</source>
        <translation>Mostrar estas llamadas</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Copiar las filas como JSON</translation>
    </message>
</context>
<context>
    <name>egret::RequestPanel</name>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation>Abrir el Item</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Secrets and tokens are removed before a call is stored.</source>
        <translation>Los secrets y tokens se quitan antes de guardar una llamada.</translation>
    </message>
    <message>
        <source>Newer request (K)</source>
        <translation>Llamada más reciente (K)</translation>
    </message>
    <message>
        <source>Older request (J)</source>
        <translation>Llamada anterior (J)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la llamada</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>%1, repeats one that failed</source>
        <translation>%1, repite uno fallido</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Cobrada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Edit and run…</source>
        <translation>Editar y ejecutar…</translation>
    </message>
    <message>
        <source>The log leaves out secrets and long lists, and this call had some. Edit it to fill them in.</source>
        <translation>El registro omite los secrets y las listas largas, y esta llamada los tenía. Edítela para completarlos.</translation>
    </message>
</context>
<context>
    <name>egret::RequestTableModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>egret::RequestText</name>
    <message>
        <source>timeout</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
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
        <translation>Plaid cobra por %1.</translation>
    </message>
    <message>
        <source>%1 changes something at Plaid each time.</source>
        <translation>%1 cambia algo en Plaid cada vez.</translation>
    </message>
    <message>
        <source>It goes to Production.</source>
        <translation>Va a Production.</translation>
    </message>
</context>
<context>
    <name>egret::RequestTrends</name>
    <message>
        <source>Latency over time</source>
        <translation>Latencia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Failed calls over time</source>
        <translation>Llamadas fallidas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Todos los endpoints</translation>
    </message>
    <message>
        <source>Show all endpoints</source>
        <translation>Mostrar todos los endpoints</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>Nearest to Plaid&apos;s limits</source>
        <translation>Más cerca de los límites de Plaid</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No limited calls in the last minute</source>
        <translation>Ninguna llamada limitada en el último minuto</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <extracomment>%1 calls were made in the last minute, %2 are allowed</extracomment>
        <translation>%1 de %2 por minuto</translation>
    </message>
</context>
<context>
    <name>egret::RequestsPage</name>
    <message>
        <source>Calls to Plaid</source>
        <translation>Llamadas a Plaid</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
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
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Margen restante</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar llamadas</translation>
    </message>
    <message>
        <source>endpoint:, error:, request_id, or text</source>
        <translation>endpoint:, error:, request_id o texto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>Slow, over 1 s</source>
        <translation>Lentas, más de 1 s</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)…</source>
        <translation>Archivo HTTP (HAR)…</translation>
    </message>
    <message>
        <source>Postman collection…</source>
        <translation>Colección de Postman…</translation>
    </message>
    <message>
        <source>How each operation fares</source>
        <translation>Cómo va cada operación</translation>
    </message>
    <message>
        <source>Kept 30 days</source>
        <translation>Se guarda 30 días</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Every call that Egret makes to Plaid appears here, without its secrets.</source>
        <translation>Cada llamada de Egret a Plaid aparece aquí, sin sus secrets.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1   p95 %2</source>
        <translation>p50 %1   p95 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>Nothing matches this period, outcome and search. The log keeps 30 days.</source>
        <translation>Nada coincide con este período, resultado y búsqueda. El registro guarda 30 días.</translation>
    </message>
    <message>
        <source>No calls in the last 7 days</source>
        <translation>Ninguna llamada en los últimos 7 días</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Mostrar cualquier momento</translation>
    </message>
    <message>
        <source>%1% succeeded</source>
        <translation>%1 % con éxito</translation>
    </message>
    <message>
        <source>Edit a call to %1</source>
        <translation>Editar una llamada a %1</translation>
    </message>
    <message>
        <source>The call is made once more with this body, by the keys of today.</source>
        <translation>La llamada se hace otra vez con este cuerpo y las claves de hoy.</translation>
    </message>
    <message>
        <source>The call is made once more with this body, by the keys of today. The Item&apos;s token is filled in.</source>
        <translation>La llamada se hace otra vez con este cuerpo y las claves de hoy. El token del Item se completa.</translation>
    </message>
    <message>
        <source>The log leaves out secrets and long lists, and this call had some: fill them in.</source>
        <translation>El registro omite los secrets y las listas largas, y esta llamada los tenía: complételos.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Make this call again?</source>
        <translation>¿Hacer esta llamada de nuevo?</translation>
    </message>
    <message>
        <source>Make the call</source>
        <translation>Hacer la llamada</translation>
    </message>
    <message>
        <source>No call has failed</source>
        <translation>Ninguna llamada ha fallado</translation>
    </message>
    <message>
        <source>Calls that fail are put together here by what went wrong.</source>
        <translation>Las llamadas que fallan se reúnen aquí según lo que salió mal.</translation>
    </message>
</context>
<context>
    <name>egret::RequestsWiring</name>
    <message>
        <source>every call Egret makes to Plaid</source>
        <translation>cada llamada de Egret a Plaid</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Llamadas exportadas</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <source>The call was not made</source>
        <translation>La llamada no se hizo</translation>
    </message>
</context>
<context>
    <name>egret::ScopeBox</name>
    <message>
        <source>No integration</source>
        <translation>Sin integración</translation>
    </message>
    <message>
        <source>Add one in Settings</source>
        <translation>Añada una en los ajustes</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Todas las integraciones</translation>
    </message>
    <message>
        <source>Several environments</source>
        <translation>Varios entornos</translation>
    </message>
    <message>
        <source>Opens the list of integrations</source>
        <translation>Abre la lista de integraciones</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an integration&apos;s name, %2 its environment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add an integration…</source>
        <translation>Añadir una integración…</translation>
    </message>
    <message>
        <source>Settings of %1…</source>
        <extracomment>%1 is an integration&apos;s name</extracomment>
        <translation>Ajustes de %1…</translation>
    </message>
</context>
<context>
    <name>egret::SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>egret::SecretField</name>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secret</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>Mostrar el secret 10 segundos</translation>
    </message>
</context>
<context>
    <name>egret::SecurityPage</name>
    <message>
        <source>The keychain of this desktop</source>
        <translation>El llavero de este escritorio</translation>
    </message>
    <message>
        <source>An encrypted file in the data folder</source>
        <translation>Un archivo cifrado en la carpeta de datos</translation>
    </message>
    <message>
        <source>Memory, until Egret ends</source>
        <translation>La memoria, hasta que Egret termine</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Minutes without a key or a click. With 0 the window stays open.</source>
        <translation>Minutos sin teclas ni clics. Con 0 la ventana sigue abierta.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Lock with the desktop</source>
        <translation>Bloquear con el escritorio</translation>
    </message>
    <message>
        <source>The window is locked when the screen is, and before the computer sleeps.</source>
        <translation>La ventana se bloquea con la pantalla y antes de que el equipo se suspenda.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Amounts and names are blurred, in pictures of the window as well. Ctrl+Shift+P switches it anywhere.</source>
        <translation>Los importes y los nombres se difuminan, también en las capturas de la ventana. Ctrl+Mayús+P lo cambia en cualquier lugar.</translation>
    </message>
    <message>
        <source>Keys and security</source>
        <translation>Claves y seguridad</translation>
    </message>
    <message>
        <source>Who may read along at this desk, and where Egret keeps its secrets.</source>
        <translation>Quién puede leer en este puesto y dónde guarda Egret sus secretos.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Almacén de secretos</translation>
    </message>
    <message>
        <source>Set. It is asked for when Egret starts and when the window was locked; only its scrypt hash is kept.</source>
        <translation>Definida. Se pide al iniciar Egret y tras bloquear la ventana; solo se guarda su hash scrypt.</translation>
    </message>
    <message>
        <source>Not set. A locked window is unlocked by a click.</source>
        <translation>Sin definir. Una ventana bloqueada se desbloquea con un clic.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guardan en</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Clave de datos</translation>
    </message>
    <message>
        <source>One; it seals access tokens and whatever carries a token</source>
        <translation>Una; sella los tokens de acceso y todo lo que lleve un token</translation>
    </message>
    <message>
        <source>Plaid secrets</source>
        <translation>Secretos de Plaid</translation>
    </message>
    <message numerus="yes">
        <source>%n, one for each integration with keys</source>
        <translation>
            <numerusform>%n, uno por cada integración con claves</numerusform>
            <numerusform>%n, uno por cada integración con claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Su hash</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>egret::SelectionBar</name>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>rows of a list</comment>
        <translation>%1 seleccionadas</translation>
    </message>
</context>
<context>
    <name>egret::SettingForm</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Kept. In force when Egret starts again.</source>
        <translation>Guardado. Rige cuando Egret se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Kept, and in force.</source>
        <translation>Guardado y en vigor.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>In force when Egret starts again.</source>
        <translation>Rige cuando Egret se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>egret::SettingFormPage</name>
    <message>
        <source>Webhook receiver</source>
        <translation>Receptor de webhooks</translation>
    </message>
    <message>
        <source>Where Plaid and your back end reach Egret, and what they may send.</source>
        <translation>Dónde llegan Plaid y su back end a Egret, y qué pueden enviar.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The receiver listens on this machine only, at this TCP port. With 0 it takes a free one.</source>
        <translation>El receptor escucha solo en este equipo, en este puerto TCP. Con 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL pública</translation>
    </message>
    <message>
        <source>What webhook and link URLs begin with: your tunnel or reverse proxy, with https.</source>
        <translation>Con qué empiezan las URL de webhook y de Link: su túnel o proxy inverso, con https.</translation>
    </message>
    <message>
        <source>https://hooks.example.com</source>
        <translation>https://hooks.example.com</translation>
    </message>
    <message>
        <source>Allowed sources</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Addresses and networks that may deliver, with commas between. The word plaid stands for Plaid&apos;s four addresses.</source>
        <translation>Direcciones y redes que pueden entregar, separadas por comas. La palabra plaid representa las cuatro direcciones de Plaid.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Proxies whose X-Forwarded-For is believed. Without them the address of the connection counts.</source>
        <translation>Proxies cuyo X-Forwarded-For se cree. Sin ellos cuenta la dirección de la conexión.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Hosts of your own network</source>
        <translation>Equipos de su propia red</translation>
    </message>
    <message>
        <source>Names that webhooks may be sent on to although they lead to private addresses; .corp.example for all below it.</source>
        <translation>Nombres a los que se pueden reenviar webhooks aunque lleven a direcciones privadas; .corp.example para todo lo que está debajo.</translation>
    </message>
    <message>
        <source>Failures before a pause</source>
        <translation>Fallos antes de una pausa</translation>
    </message>
    <message>
        <source>Deliveries of one address that may fail in a minute before it is asked to wait. With 0 any number may.</source>
        <translation>Entregas de una dirección que pueden fallar en un minuto antes de pedirle que espere. Con 0, cualquier número.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>How Items are kept up to date.</source>
        <translation>Cómo se mantienen al día los Items.</translation>
    </message>
    <message>
        <source>Items side by side</source>
        <translation>Items en paralelo</translation>
    </message>
    <message>
        <source>How many Items are synced at the same time, from 1 to 64. Each by one sync at a time.</source>
        <translation>Cuántos Items se sincronizan a la vez, de 1 a 64. Cada uno con una sola sincronización a la vez.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Refresh after a repair</source>
        <translation>Refrescar tras una reparación</translation>
    </message>
    <message>
        <source>Once a sign-in works again Plaid is asked to fetch from the bank at once. Plaid bills each of these calls.</source>
        <translation>En cuanto un acceso vuelve a funcionar se pide a Plaid que consulte al banco. Plaid cobra cada una de estas llamadas.</translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation>Datos y almacenamiento</translation>
    </message>
    <message>
        <source>How long deliveries and calls are kept. Transactions are kept until their Item or end user is removed.</source>
        <translation>Cuánto se guardan entregas y llamadas. Las transacciones se guardan hasta que se elimina su Item o usuario final.</translation>
    </message>
    <message>
        <source>Webhooks, by age</source>
        <translation>Webhooks, por antigüedad</translation>
    </message>
    <message>
        <source>Handled deliveries older than this are removed. What waits or failed stays.</source>
        <translation>Las entregas tratadas más antiguas se eliminan. Lo que espera o falló se queda.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Webhooks, by size</source>
        <translation>Webhooks, por tamaño</translation>
    </message>
    <message>
        <source>Beyond this size the oldest handled deliveries are removed first.</source>
        <translation>Por encima de este tamaño se eliminan primero las entregas tratadas más antiguas.</translation>
    </message>
    <message>
        <source>Rejected webhooks, by age</source>
        <translation>Webhooks rechazados, por antigüedad</translation>
    </message>
    <message>
        <source>Deliveries that failed verification are removed when they are older than this, from 1 to 365.</source>
        <translation>Las entregas que no superaron la verificación se eliminan cuando son más antiguas, de 1 a 365.</translation>
    </message>
    <message>
        <source>Rejected webhooks, by size</source>
        <translation>Webhooks rechazados, por tamaño</translation>
    </message>
    <message>
        <source>Beyond this size, from 1 to 1024, or beyond 10,000 of them the oldest are removed first.</source>
        <translation>A partir de este tamaño, de 1 a 1024, o de 10 000 entregas, las más antiguas se eliminan primero.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Calls to Plaid, by age</source>
        <translation>Llamadas a Plaid, por antigüedad</translation>
    </message>
    <message>
        <source>Logged calls older than this are removed.</source>
        <translation>Las llamadas registradas más antiguas se eliminan.</translation>
    </message>
    <message>
        <source>Calls to Plaid, by size</source>
        <translation>Llamadas a Plaid, por tamaño</translation>
    </message>
    <message>
        <source>Beyond this size the oldest logged calls are removed first.</source>
        <translation>Por encima de este tamaño se eliminan primero las llamadas registradas más antiguas.</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Proxy de red</translation>
    </message>
    <message>
        <source>The way of calls to Plaid.</source>
        <translation>El camino de las llamadas a Plaid.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system for that of the desktop, none, or an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>system para el del escritorio, none, o una dirección como http://proxy.example:3128 o socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>How the window behaves. Theme and language are under Appearance.</source>
        <translation>Cómo se comporta la ventana. El tema y el idioma están en Apariencia.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>What Egret shows when it starts.</source>
        <translation>Lo que Egret muestra al iniciarse.</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Closing the window leaves the receiver and syncs running. It comes back by the tray icon, where the desktop has a tray, and by starting Egret again.</source>
        <translation>Al cerrar la ventana, el receptor y las sincronizaciones siguen en marcha. Vuelve con el icono de la bandeja, si el escritorio la tiene, y al iniciar Egret otra vez.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Avisos del escritorio</translation>
    </message>
    <message>
        <source>The desktop tells what newly needs attention. The bell tells it in any case.</source>
        <translation>El escritorio avisa de lo que requiere atención por primera vez. La campana avisa en todo caso.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una letra</translation>
    </message>
    <message>
        <source>Such as J for the next row, and G and then O for the overview.</source>
        <translation>Como J para la fila siguiente, y G y luego O para el resumen.</translation>
    </message>
</context>
<context>
    <name>egret::SettingsNavigation</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Receptor de webhooks</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Data and storage</source>
        <translation>Datos y almacenamiento</translation>
    </message>
    <message>
        <source>Keys and security</source>
        <translation>Claves y seguridad</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <source>Network proxy</source>
        <translation>Proxy de red</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>egret::SettingsWiring</name>
    <message>
        <source>A test webhook is on its way</source>
        <translation>Un webhook de prueba está en camino</translation>
    </message>
    <message>
        <source>Plaid sends %1. It appears under Webhooks.</source>
        <translation>Plaid envía %1. Aparece en Webhooks.</translation>
    </message>
    <message>
        <source>There is no item to send a webhook for</source>
        <translation>No hay ningún item para un webhook</translation>
    </message>
    <message>
        <source>Plaid sends webhooks of items: connect a bank with this integration first.</source>
        <translation>Plaid envía webhooks de items: conecte primero un banco con esta integración.</translation>
    </message>
</context>
<context>
    <name>egret::ShortcutText</name>
    <message>
        <source>Row above, below</source>
        <translation>Fila superior, inferior</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Primera, última fila</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar las filas</translation>
    </message>
</context>
<context>
    <name>egret::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Single-letter keys work only when no text field has the focus.</source>
        <translation>Las teclas de una letra solo funcionan si ningún campo de texto tiene el foco.</translation>
    </message>
    <message>
        <source>Turn off single-letter keys</source>
        <translation>Desactivar las teclas de una letra</translation>
    </message>
    <message>
        <source>Turn on single-letter keys</source>
        <translation>Activar las teclas de una letra</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <translation>Ningún atajo se llama así.</translation>
    </message>
</context>
<context>
    <name>egret::Sidebar</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Money movement</source>
        <translation>Movimiento de dinero</translation>
    </message>
    <message>
        <source>Make the sidebar narrow</source>
        <translation>Estrechar la barra lateral</translation>
    </message>
    <message>
        <source>Make the sidebar wide</source>
        <translation>Ensanchar la barra lateral</translation>
    </message>
</context>
<context>
    <name>egret::SimulatePanel</name>
    <message>
        <source>Hide the simulator</source>
        <translation>Ocultar el simulador</translation>
    </message>
    <message>
        <source>Nothing was fired yet.</source>
        <translation>Aún no se ha disparado nada.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Disparar</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>Ráfaga de %1</translation>
    </message>
    <message>
        <source>Simulate a webhook</source>
        <translation>Simular un webhook</translation>
    </message>
    <message>
        <source>Sandbox only</source>
        <translation>Solo Sandbox</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Webhook code</source>
        <translation>Código del webhook</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Caos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>send it twice</source>
        <translation>se envía dos veces</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Firma falsa</translation>
    </message>
    <message>
        <source>must be rejected</source>
        <translation>debe rechazarse</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Firing…</source>
        <translation>Disparando…</translation>
    </message>
    <message numerus="yes">
        <source>%n sent at %1.</source>
        <translation>
            <numerusform>%n enviado a las %1.</numerusform>
            <numerusform>%n enviados a las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forged one was answered with %1; it is listed as rejected.</source>
        <translation>El falsificado recibió la respuesta %1; figura como rechazado.</translation>
    </message>
    <message>
        <source>Show the simulator</source>
        <translation>Mostrar el simulador</translation>
    </message>
</context>
<context>
    <name>egret::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>egret::StateText</name>
    <message>
        <source>Bank fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Ocio</translation>
    </message>
    <message>
        <source>Food &amp; drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Merchandise</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Home improvement</source>
        <translation>Hogar y reformas</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Loan payment</source>
        <translation>Pago de préstamo</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Cuidado personal</translation>
    </message>
    <message>
        <source>Rent &amp; utilities</source>
        <translation>Alquiler y suministros</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Transferencia recibida</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Transferencia enviada</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
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
        <translation>Sandbox sin conexión</translation>
    </message>
    <message>
        <source>Development, retired</source>
        <translation>Development, retirado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Contabilizada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Uncategorized</source>
        <translation>Sin categoría</translation>
    </message>
</context>
<context>
    <name>egret::StatusBar</name>
    <message>
        <source>Offline sandbox, no network</source>
        <translation>Sandbox sin conexión, sin red</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Receiver listening on %1</source>
        <translation>Receptor en %1</translation>
    </message>
    <message>
        <source>Receiver stopped</source>
        <translation>Receptor detenido</translation>
    </message>
    <message>
        <source>Show the webhook receiver</source>
        <translation>Mostrar el receptor de webhooks</translation>
    </message>
    <message>
        <source>Sync: idle</source>
        <translation>Sinc.: en reposo</translation>
    </message>
    <message>
        <source>Sync: %1 running, %2 queued</source>
        <translation>Sinc.: %1 en curso, %2 en cola</translation>
    </message>
    <message>
        <source>Last webhook %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Último webhook %1</translation>
    </message>
    <message>
        <source>Density: %1</source>
        <translation>Densidad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) wait</source>
        <translation>
            <numerusform>%n sincronización en espera</numerusform>
            <numerusform>%n sincronizaciones en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>They did not reach Plaid, and are tried again by themselves.</source>
        <translation>No llegaron a Plaid y se reintentan solas.</translation>
    </message>
</context>
<context>
    <name>egret::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a step</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>egret::SyncWords</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obteniendo</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is a number of rows a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as &quot;25 s&quot;</extracomment>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>egret::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Fit to content</source>
        <translation>Ajustar al contenido</translation>
    </message>
</context>
<context>
    <name>egret::TestBankFields</name>
    <message>
        <source>Custom user</source>
        <translation>Usuario propio</translation>
    </message>
    <message>
        <source>Test bank</source>
        <translation>Banco de prueba</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>Usuario de prueba</translation>
    </message>
    <message>
        <source>Whose accounts and transactions the item has.</source>
        <translation>De quién son las cuentas y transacciones del item.</translation>
    </message>
    <message>
        <source>%1, written as JSON</source>
        <translation>%1, escrito como JSON</translation>
    </message>
</context>
<context>
    <name>egret::TopBar</name>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Cambiar al tema oscuro</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Cambiar al tema claro</translation>
    </message>
    <message>
        <source>Help on this page (F1)</source>
        <translation>Ayuda sobre esta página (F1)</translation>
    </message>
</context>
<context>
    <name>egret::TotalsBar</name>
    <message>
        <source>Pending transactions are included, removed ones are not.</source>
        <translation>Se incluyen las transacciones pendientes, no las eliminadas.</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <extracomment>%1 and %2 are numbers of rows: the first and the last one in sight</extracomment>
        <translation>Filas %1–%2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message numerus="yes">
        <source>transactions</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>transacción</numerusform>
            <numerusform>transacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>money that came in</comment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>out</source>
        <comment>money that went out</comment>
        <translation>salidas</translation>
    </message>
    <message>
        <source>net</source>
        <comment>in minus out</comment>
        <translation>neto</translation>
    </message>
</context>
<context>
    <name>egret::TransactionPanel</name>
    <message>
        <source>Raw JSON</source>
        <translation>JSON original</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Rounded; the raw JSON has every digit</source>
        <translation>Redondeado; el JSON original tiene todas las cifras</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizada</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Pending id</source>
        <translation>Id de la pendiente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Previous transaction (K)</source>
        <translation>Transacción anterior (K)</translation>
    </message>
    <message>
        <source>Next transaction (J)</source>
        <translation>Transacción siguiente (J)</translation>
    </message>
    <message>
        <source>Parts of the transaction</source>
        <translation>Partes de la transacción</translation>
    </message>
</context>
<context>
    <name>egret::TransactionTableModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>egret::TransactionsPage</name>
    <message>
        <source>Search transactions</source>
        <translation>Buscar transacciones</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Quitar la búsqueda</translation>
    </message>
    <message>
        <source>Show the link URL</source>
        <translation>Mostrar la URL de Link</translation>
    </message>
    <message>
        <source>Search merchant, description, note or id</source>
        <translation>Buscar comercio, descripción, nota o id</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>No transactions match</source>
        <translation>Ninguna transacción coincide</translation>
    </message>
    <message>
        <source>Every word of the search must occur in merchant, description, note or id.</source>
        <translation>Cada palabra de la búsqueda debe aparecer en comercio, descripción, nota o id.</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>Aún no hay transacciones</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>suma %1</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Connect a bank, or send an Item to the link URL. Rows appear here a few seconds later.</source>
        <translation>Conecte un banco o envíe un Item a la URL de Link. Las filas aparecen aquí unos segundos después.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>CSV, the columns shown…</source>
        <translation>CSV, las columnas visibles…</translation>
    </message>
    <message>
        <source>JSON, every field…</source>
        <translation>JSON, todos los campos…</translation>
    </message>
    <message>
        <source>NDJSON, every field, a row a line…</source>
        <translation>NDJSON, todos los campos, una transacción por línea…</translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation>Exportar transacciones</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Exportar filas</translation>
    </message>
</context>
<context>
    <name>egret::TransactionsWiring</name>
    <message numerus="yes">
        <source>%n transaction(s) exported</source>
        <translation>
            <numerusform>%n transacción exportada</numerusform>
            <numerusform>%n transacciones exportadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::TrendChart</name>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
</context>
<context>
    <name>egret::TrendTable</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>Latency and error rate over time</source>
        <translation>Latencia y tasa de errores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>egret::TunnelList</name>
    <message>
        <source>%1 runs here: %2</source>
        <extracomment>%1 is a program such as &quot;ngrok&quot;, %2 an address</extracomment>
        <translation>%1 funciona aquí: %2</translation>
    </message>
    <message>
        <source>Use as public URL</source>
        <translation>Usar como URL pública</translation>
    </message>
    <message>
        <source>Use %1 as public URL</source>
        <translation>Usar %1 como URL pública</translation>
    </message>
</context>
<context>
    <name>egret::UrlFields</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>URL de Link</translation>
    </message>
    <message>
        <source>Give it to Plaid as webhook in /link/token/create, or forward Plaid webhooks here with all headers.</source>
        <translation>Désela a Plaid como webhook en /link/token/create, o reenvíe aquí los webhooks de Plaid con todas sus cabeceras.</translation>
    </message>
    <message>
        <source>Your back end posts item_id, access_token and end_user_id here after the exchange, with an API key as x-api-key.</source>
        <translation>Su back end envía aquí por POST item_id, access_token y end_user_id tras el intercambio, con una clave de API como x-api-key.</translation>
    </message>
</context>
<context>
    <name>egret::VerificationView</name>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>egret::WebhookPanel</name>
    <message>
        <source>Replay…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Open the Item</source>
        <translation>Abrir el Item</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Newer webhook (K)</source>
        <translation>Webhook más reciente (K)</translation>
    </message>
    <message>
        <source>Older webhook (J)</source>
        <translation>Webhook anterior (J)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Check the signature again</source>
        <translation>Comprobar la firma de nuevo</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Partes del webhook</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>What failed verification is never acted on</source>
        <translation>Lo que no pasa la verificación nunca tiene efecto</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>+%1 ~%2 −%3, %n page(s), %4</source>
        <comment>added, modified, removed, how long</comment>
        <translation>
            <numerusform>+%1 ~%2 −%3, %n página, %4</numerusform>
            <numerusform>+%1 ~%2 −%3, %n páginas, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>holds a token; the exact bytes are kept sealed</source>
        <translation>contiene un token; los bytes exactos se guardan sellados</translation>
    </message>
    <message>
        <source>Headers  %1</source>
        <translation>Cabeceras  %1</translation>
    </message>
    <message>
        <source>Repeated  %1</source>
        <translation>Repetido  %1</translation>
    </message>
    <message>
        <source>Nothing else said the same within a day.</source>
        <translation>Nada más dijo lo mismo en un día.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>byte for byte the same</source>
        <translation>igual byte a byte</translation>
    </message>
    <message>
        <source>the same in what matters</source>
        <translation>igual en lo que importa</translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: genuine.</source>
        <translation>Comprobado de nuevo ahora, según su recepción: auténtico.</translation>
    </message>
    <message>
        <source>Checked again just now, as of its receipt: not genuine.</source>
        <translation>Comprobado de nuevo ahora, según su recepción: no auténtico.</translation>
    </message>
    <message>
        <source>Checked again just now: no key with this id is kept here, so nobody can tell.</source>
        <translation>Comprobado de nuevo ahora: aquí no se guarda ninguna clave con este id, así que nadie puede saberlo.</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Editar una copia…</translation>
    </message>
</context>
<context>
    <name>egret::WebhookTableModel</name>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type and code</source>
        <translation>Tipo y código</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>egret::WebhookText</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formado</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Bad algorithm</source>
        <translation>Algoritmo incorrecto</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>Bad key id</source>
        <translation>Id de clave incorrecto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>Clave incorrecta</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Firma falsa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Body hash</source>
        <translation>Hash del cuerpo</translation>
    </message>
    <message>
        <source>Bad body</source>
        <translation>Cuerpo incorrecto</translation>
    </message>
    <message>
        <source>kept here, seen %1 ago</source>
        <translation>guardado aquí, visto hace %1</translation>
    </message>
    <message>
        <source>P-256, not expired, fetched %1 ago</source>
        <translation>P-256, no caducada, obtenida hace %1</translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation>%1, como se exige</translation>
    </message>
    <message>
        <source>%1 bytes, made by this key</source>
        <translation>%1 bytes, hecha con esta clave</translation>
    </message>
    <message>
        <source>%1 s, limit 300 s</source>
        <translation>%1 s, límite 300 s</translation>
    </message>
    <message>
        <source>SHA-256 %1 matches</source>
        <translation>SHA-256 %1 coincide</translation>
    </message>
    <message>
        <source>three parts, readable</source>
        <translation>tres partes, legible</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Edited copy</source>
        <translation>Copia modificada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Fetch new transactions</source>
        <translation>Obtener las transacciones nuevas</translation>
    </message>
    <message>
        <source>Remove transactions</source>
        <translation>Eliminar transacciones</translation>
    </message>
    <message>
        <source>Look at the Item</source>
        <translation>Revisar el Item</translation>
    </message>
    <message>
        <source>Offer new accounts</source>
        <translation>Ofrecer cuentas nuevas</translation>
    </message>
    <message>
        <source>Note when access ends</source>
        <translation>Anotar cuándo termina el acceso</translation>
    </message>
    <message>
        <source>Note that access was revoked</source>
        <translation>Anotar que se revocó el acceso</translation>
    </message>
    <message>
        <source>Drop an account</source>
        <translation>Quitar una cuenta</translation>
    </message>
    <message>
        <source>Note the new webhook URL</source>
        <translation>Anotar la nueva URL del webhook</translation>
    </message>
    <message>
        <source>Finish the Link session</source>
        <translation>Terminar la sesión de Link</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) and the balances of %1 at %2, with everything that was written to them. Nobody can bring them back.</source>
        <extracomment>%1 is an account, %2 an Item: its bank and its end user</extracomment>
        <translation>
            <numerusform>%Ln transacción y los saldos de %1 en %2, con todo lo que se anotó en ellas. Nadie puede recuperarlas.</numerusform>
            <numerusform>%Ln transacciones y los saldos de %1 en %2, con todo lo que se anotó en ellas. Nadie puede recuperarlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>egret::WebhookUrlDialog</name>
    <message>
        <source>Webhook URL of this item</source>
        <translation>URL del webhook de este Item</translation>
    </message>
    <message>
        <source>New webhook URL</source>
        <translation>Nueva URL del webhook</translation>
    </message>
    <message>
        <source>Move webhooks</source>
        <translation>Mover los webhooks</translation>
    </message>
    <message>
        <source>Current webhook URL</source>
        <translation>URL del webhook actual</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Empty: this integration&apos;s own address</source>
        <translation>Vacío: la dirección propia de esta integración</translation>
    </message>
    <message>
        <source>Egret calls /item/webhook/update. Where they went before is remembered.</source>
        <translation>Egret llama a /item/webhook/update. Se recuerda adónde iban antes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Takes an https address</source>
        <translation>Admite una dirección https</translation>
    </message>
    <message>
        <source>Takes an http or https address</source>
        <translation>Admite una dirección http o https</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Show the webhook URL</source>
        <translation>Mostrar la URL del webhook</translation>
    </message>
    <message>
        <source>Filter webhooks</source>
        <translation>Filtrar webhooks</translation>
    </message>
    <message>
        <source>Filter: code:ERROR item:… received:24h</source>
        <translation>Filtro: code:ERROR item:… received:24h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>What Egret does about each kind of webhook, and how often it came</source>
        <translation>Qué hace Egret con cada tipo de webhook y cuántas veces llegó</translation>
    </message>
    <message>
        <source>Coverage: what Egret does about each kind of webhook</source>
        <translation>Cobertura: qué hace Egret con cada tipo de webhook</translation>
    </message>
    <message>
        <source>No webhooks match</source>
        <translation>Ningún webhook coincide</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Aún no hay webhooks</translation>
    </message>
    <message>
        <source>Send a test webhook, or check the URL in your link token.</source>
        <translation>Envíe un webhook de prueba o compruebe la URL de su link token.</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Exportar webhooks</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Nothing matches this period, state and search. Rejected ones are kept as long as the settings say.</source>
        <translation>Nada coincide con este período, estado y búsqueda. Los rechazados se guardan el tiempo que dicen los ajustes.</translation>
    </message>
    <message>
        <source>No webhooks in the last 7 days</source>
        <translation>Ningún webhook en los últimos 7 días</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Mostrar cualquier momento</translation>
    </message>
    <message>
        <source>What it deletes could not be found out: %1</source>
        <translation>No se pudo averiguar qué se elimina: %1</translation>
    </message>
    <message>
        <source>Put back and delete?</source>
        <translation>¿Devolver y eliminar?</translation>
    </message>
    <message>
        <source>Put back and delete</source>
        <translation>Devolver y eliminar</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>None of them can be put back.</source>
        <translation>Ninguno de ellos se puede devolver.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can&apos;t be put back</source>
        <translation>
            <numerusform>%n de ellos no se puede devolver</numerusform>
            <numerusform>%n de ellos no se pueden devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Select two webhooks to compare them.</source>
        <translation>Seleccione dos webhooks para compararlos.</translation>
    </message>
    <message>
        <source>Edit a copy of %1</source>
        <translation>Editar una copia de %1</translation>
    </message>
    <message>
        <source>The copy is kept beside its original and never counts as verified. Replay acts on it.</source>
        <translation>La copia se guarda junto al original y nunca cuenta como verificada. Repetir actúa según ella.</translation>
    </message>
    <message>
        <source>The token in it is left out.</source>
        <translation>El token que contiene se ha omitido.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Guardar la copia</translation>
    </message>
</context>
<context>
    <name>egret::WebhooksWiring</name>
    <message numerus="yes">
        <source>%n in this period</source>
        <translation>
            <numerusform>%n en este periodo</numerusform>
            <numerusform>%n en este periodo</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks exported</source>
        <translation>Webhooks exportados</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>%1 will be acted on again.</source>
        <translation>Se volverá a actuar según %1.</translation>
    </message>
</context>
<context>
    <name>egret::WelcomePage</name>
    <message>
        <source>Welcome to Egret</source>
        <translation>Bienvenido a Egret</translation>
    </message>
    <message>
        <source>Your Plaid data in one desktop window. It stays on this computer.</source>
        <translation>Sus datos de Plaid en una ventana de escritorio. Se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>%1 end users, %2 items, %3 transactions</source>
        <extracomment>%1, %2 and %3 are numbers of end users, items and transactions</extracomment>
        <translation>%1 usuarios finales, %2 Items, %3 transacciones</translation>
    </message>
    <message>
        <source>Explore the offline sandbox</source>
        <translation>Explore la Sandbox sin conexión</translation>
    </message>
    <message>
        <source>A stand-in for Plaid Sandbox that runs inside Egret, with demo companies and two years of history.</source>
        <translation>Un sustituto de Plaid Sandbox que funciona dentro de Egret, con empresas de demostración y dos años de historial.</translation>
    </message>
    <message>
        <source>Signed webhooks arrive and start syncs, as with Plaid</source>
        <translation>Llegan webhooks firmados e inician sincronizaciones, como con Plaid</translation>
    </message>
    <message>
        <source>No keys, no network, nothing to sign up for</source>
        <translation>Sin claves, sin red, sin registro</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Iniciar la Sandbox</translation>
    </message>
    <message>
        <source>Connect to Plaid</source>
        <translation>Conectar con Plaid</translation>
    </message>
    <message>
        <source>Use your own Plaid keys, for Sandbox or Production. You can add more integrations later.</source>
        <translation>Use sus propias claves de Plaid, de Sandbox o Production. Puede añadir más integraciones después.</translation>
    </message>
    <message>
        <source>Paste client_id and secret, test them in place</source>
        <translation>Pegue client_id y secret, y pruébelos ahí mismo</translation>
    </message>
    <message>
        <source>Get a webhook URL and a link URL to give your backend</source>
        <translation>Obtenga una URL de webhook y una de Link para su back end</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keychain</source>
        <translation>Los secrets se guardan en el llavero del sistema</translation>
    </message>
    <message>
        <source>Connect with keys…</source>
        <translation>Conectar con claves…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation>Abrir una carpeta de datos</translation>
    </message>
    <message>
        <source>No telemetry. Egret only calls Plaid, and only after you add keys.</source>
        <translation>Sin telemetría. Egret solo llama a Plaid, y solo después de añadir claves.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>No data folders yet</source>
        <translation>Aún no hay carpetas de datos</translation>
    </message>
    <message>
        <source>Building demo data…</source>
        <translation>Creando los datos de demostración…</translation>
    </message>
    <message>
        <source>Building demo data, %1 %</source>
        <translation>Creando los datos de demostración, %1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <extracomment>the language of the desktop</extracomment>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>egret::WindowLock</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
</context>
</TS>
