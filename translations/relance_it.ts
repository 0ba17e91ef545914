<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
    <context>
        <name>About</name>
        <message>
            <source>About Relance</source>
            <translation>Informazioni su Relance</translation>
        </message>
        <message>
            <source>Who has gone quiet, what to say, and where your money is.</source>
            <translation>Chi non risponde più, che cosa dire e dove sono i tuoi soldi.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
        <message>
            <source>Qt %1, PySide %2, Python %3</source>
            <translation>Qt %1, PySide %2, Python %3</translation>
        </message>
        <message>
            <source>Free software under the MIT license. Nothing you keep here leaves this computer.</source>
            <translation>Software libero con licenza MIT. Nulla di ciò che tieni qui esce da questo computer.</translation>
        </message>
        <message>
            <source>Your data is in this folder:</source>
            <translation>I tuoi dati sono in questa cartella:</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri la cartella</translation>
        </message>
        <message>
            <source>No program on this computer opens folders. The path can be copied from here.</source>
            <translation>Nessun programma di questo computer apre le cartelle. Il percorso si può copiare da qui.</translation>
        </message>
        <message>
            <source>Copy these facts</source>
            <translation>Copia queste informazioni</translation>
        </message>
        <message>
            <source>Licenses of what Relance is made of</source>
            <translation>Licenze dei componenti di Relance</translation>
        </message>
        <message>
            <source>Hide the licenses</source>
            <translation>Nascondi le licenze</translation>
        </message>
        <message>
            <source>The licenses did not come with this copy. They are in the folder “resources” of the source.</source>
            <translation>Le licenze non sono in questa copia. Si trovano nella cartella «resources» dei sorgenti.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Write follow-up %1</source>
            <translation>Scrivi il sollecito %1</translation>
        </message>
        <message>
            <source>Contact %1…</source>
            <translation>Contatta %1…</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Demand answered…</source>
            <translation>Risposta alla richiesta…</translation>
        </message>
        <message>
            <source>Payment transferred…</source>
            <translation>Bonifico ricevuto…</translation>
        </message>
        <message>
            <source>Quote sent…</source>
            <translation>Preventivo inviato…</translation>
        </message>
        <message>
            <source>Quote accepted…</source>
            <translation>Preventivo accettato…</translation>
        </message>
        <message>
            <source>Ask the client…</source>
            <translation>Chiedi al cliente…</translation>
        </message>
        <message>
            <source>Message sent…</source>
            <translation>Messaggio inviato…</translation>
        </message>
        <message>
            <source>Client replied</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>Write final notice</source>
            <translation>Scrivi l’avviso finale</translation>
        </message>
        <message>
            <source>Mark complete…</source>
            <translation>Segna come completato…</translation>
        </message>
        <message>
            <source>Completion rejected…</source>
            <translation>Completamento rifiutato…</translation>
        </message>
        <message>
            <source>Payment released…</source>
            <translation>Pagamento sbloccato…</translation>
        </message>
        <message>
            <source>Contact support…</source>
            <translation>Contatta l’assistenza…</translation>
        </message>
        <message>
            <source>Support replied…</source>
            <translation>L’assistenza ha risposto…</translation>
        </message>
        <message>
            <source>Write a restart note…</source>
            <translation>Scrivi un messaggio di ripresa…</translation>
        </message>
        <message>
            <source>Write a note of sympathy…</source>
            <translation>Scrivi un messaggio di vicinanza…</translation>
        </message>
        <message>
            <source>Write a cancellation note…</source>
            <translation>Scrivi un messaggio di annullamento…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Metti in pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Add a note…</source>
            <translation>Aggiungi una nota…</translation>
        </message>
        <message>
            <source>Add milestone…</source>
            <translation>Aggiungi una fase…</translation>
        </message>
        <message>
            <source>Edit project…</source>
            <translation>Modifica il progetto…</translation>
        </message>
        <message>
            <source>Close project…</source>
            <translation>Chiudi il progetto…</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Riapri</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>Elimina il progetto…</translation>
        </message>
    </context>
    <context>
        <name>Away</name>
        <message>
            <source>While you were away, since %1</source>
            <translation>Mentre eri via, dal %1</translation>
        </message>
        <message>
            <source>While you were away</source>
            <translation>Mentre eri via</translation>
        </message>
        <message>
            <source>%1: follow-up %2 fell due on %3.</source>
            <translation>%1: il sollecito %2 era da fare il %3.</translation>
        </message>
        <message>
            <source>%1: the final notice fell due on %2.</source>
            <translation>%1: l’avviso finale era da inviare il %2.</translation>
        </message>
        <message>
            <source>%1: the payment did not come, a demand is next since %2.</source>
            <translation>%1: il pagamento non è arrivato, dal %2 tocca a una richiesta formale.</translation>
        </message>
        <message>
            <source>%1: the payment was not released, support is next since %2.</source>
            <translation>%1: il pagamento non è stato sbloccato, dal %2 tocca all’assistenza.</translation>
        </message>
        <message>
            <source>%1: the time of the final notice ended on %2.</source>
            <translation>%1: il termine dell’avviso finale è scaduto il %2.</translation>
        </message>
        <message>
            <source>%1: the payment should be released since %2.</source>
            <translation>%1: il pagamento dovrebbe essere sbloccato dal %2.</translation>
        </message>
        <message>
            <source>%1: the demand waits for a look since %2.</source>
            <translation>%1: la richiesta è da rivedere dal %2.</translation>
        </message>
        <message>
            <source>%1: support can be asked since %2.</source>
            <translation>%1: dal %2 si può chiedere all’assistenza.</translation>
        </message>
        <message>
            <source>%1: the pause waits for a look since %2.</source>
            <translation>%1: la pausa è da rivedere dal %2.</translation>
        </message>
        <message>
            <source>%1: “%2” was to be delivered on %3.</source>
            <translation>%1: «%2» era da consegnare il %3.</translation>
        </message>
        <message>
            <source>%1: follow-up %2 fell due today.</source>
            <translation>%1: il sollecito %2 è da fare oggi.</translation>
        </message>
        <message>
            <source>%1: the final notice fell due today.</source>
            <translation>%1: l’avviso finale è da inviare oggi.</translation>
        </message>
        <message>
            <source>%1: the payment did not come, a demand is next as of today.</source>
            <translation>%1: il pagamento non è arrivato, da oggi tocca a una richiesta formale.</translation>
        </message>
        <message>
            <source>%1: the payment was not released, support is next as of today.</source>
            <translation>%1: il pagamento non è stato sbloccato, da oggi tocca all’assistenza.</translation>
        </message>
        <message>
            <source>%1: the time of the final notice ended today.</source>
            <translation>%1: il termine dell’avviso finale è scaduto oggi.</translation>
        </message>
        <message>
            <source>%1: the payment should be released as of today.</source>
            <translation>%1: il pagamento dovrebbe essere sbloccato da oggi.</translation>
        </message>
        <message>
            <source>%1: the demand waits for a look as of today.</source>
            <translation>%1: la richiesta è da rivedere da oggi.</translation>
        </message>
        <message>
            <source>%1: support can be asked as of today.</source>
            <translation>%1: da oggi si può chiedere all’assistenza.</translation>
        </message>
        <message>
            <source>%1: the pause waits for a look as of today.</source>
            <translation>%1: la pausa è da rivedere da oggi.</translation>
        </message>
        <message>
            <source>%1: “%2” is to be delivered today.</source>
            <translation>%1: «%2» è da consegnare oggi.</translation>
        </message>
        <message>
            <source>%1: the pause has ended.</source>
            <translation>%1: la pausa è finita.</translation>
        </message>
        <message>
            <source>1 thing happened while you were away.</source>
            <translation>È successa 1 cosa mentre eri via.</translation>
        </message>
        <message numerus="yes">
            <source>%n things happened while you were away.</source>
            <translation>
                <numerusform>È successa %n cosa mentre eri via.</numerusform>
                <numerusform>Sono successe %n cose mentre eri via.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Letto</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>View</source>
            <comment>how the board is looked at</comment>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Group, sort and filter the board</source>
            <translation>Raggruppa, ordina e filtra la bacheca</translation>
        </message>
        <message>
            <source>Quote %1</source>
            <translation>Preventivo %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>su %1</translation>
        </message>
        <message>
            <source>%1 planned</source>
            <translation>%1 previsti</translation>
        </message>
        <message>
            <source>%1 secured</source>
            <translation>%1 garantiti</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>%1 consegnati</translation>
        </message>
        <message>
            <source>%1 requested</source>
            <translation>%1 richiesti</translation>
        </message>
        <message>
            <source>%1 paid</source>
            <translation>%1 pagati</translation>
        </message>
        <message>
            <source>1 milestone</source>
            <translation>1 fase</translation>
        </message>
        <message numerus="yes">
            <source>%n milestones</source>
            <translation>
                <numerusform>%n fase</numerusform>
                <numerusform>%n fasi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1d</source>
            <comment>days of silence on a dial</comment>
            <translation>%1g</translation>
        </message>
        <message>
            <source>%1h</source>
            <comment>hours left on a dial</comment>
            <translation>%1h</translation>
        </message>
        <message>
            <source>Follow-up %1, %2</source>
            <translation>Sollecito %1, %2</translation>
        </message>
        <message>
            <source>Follow-up %1</source>
            <comment>on a day</comment>
            <translation>Sollecito %1</translation>
        </message>
        <message>
            <source>Final notice %1</source>
            <translation>Avviso finale %1</translation>
        </message>
        <message>
            <source>Complete %1</source>
            <translation>Completare %1</translation>
        </message>
        <message>
            <source>Check release %1</source>
            <translation>Verificare lo sblocco %1</translation>
        </message>
        <message>
            <source>Support %1</source>
            <translation>Assistenza %1</translation>
        </message>
        <message>
            <source>Demand %1</source>
            <comment>a demand for payment, on a day</comment>
            <translation>Richiesta %1</translation>
        </message>
        <message>
            <source>Ask support %1</source>
            <translation>Chiedere all’assistenza %1</translation>
        </message>
        <message>
            <source>Look again %1</source>
            <comment>at a demand, on a day</comment>
            <translation>Rivedere %1</translation>
        </message>
        <message>
            <source>Withdraw %1</source>
            <translation>Ritirare %1</translation>
        </message>
        <message>
            <source>Paused, review %1</source>
            <translation>In pausa, da rivedere %1</translation>
        </message>
        <message>
            <source>Deliver %1</source>
            <translation>Consegnare %1</translation>
        </message>
        <message>
            <source>Follow-up %1 today</source>
            <translation>Sollecito %1 oggi</translation>
        </message>
        <message>
            <source>Final notice today</source>
            <translation>Avviso finale oggi</translation>
        </message>
        <message>
            <source>Complete today</source>
            <translation>Completare oggi</translation>
        </message>
        <message>
            <source>Check release today</source>
            <translation>Verificare lo sblocco oggi</translation>
        </message>
        <message>
            <source>Support today</source>
            <translation>Assistenza oggi</translation>
        </message>
        <message>
            <source>Demand today</source>
            <translation>Richiesta oggi</translation>
        </message>
        <message>
            <source>Ask support today</source>
            <translation>Chiedere all’assistenza oggi</translation>
        </message>
        <message>
            <source>Look again today</source>
            <translation>Rivedere oggi</translation>
        </message>
        <message>
            <source>Withdraw today</source>
            <translation>Ritirare oggi</translation>
        </message>
        <message>
            <source>Review pause today</source>
            <translation>Rivedere la pausa oggi</translation>
        </message>
        <message>
            <source>Deliver today</source>
            <translation>Consegnare oggi</translation>
        </message>
        <message>
            <source>Follow-up %1, %2 d late</source>
            <translation>Sollecito %1, %2 g di ritardo</translation>
        </message>
        <message>
            <source>Final notice, %1 d late</source>
            <translation>Avviso finale, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Complete, %1 d late</source>
            <translation>Completare, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Check release, %1 d late</source>
            <translation>Verificare lo sblocco, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Support, %1 d late</source>
            <translation>Assistenza, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Demand, %1 d late</source>
            <translation>Richiesta, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Ask support, %1 d late</source>
            <translation>Chiedere all’assistenza, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Look again, %1 d late</source>
            <translation>Rivedere, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Withdraw, %1 d late</source>
            <translation>Ritirare, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Review pause, %1 d late</source>
            <translation>Rivedere la pausa, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Deliver, %1 d late</source>
            <translation>Consegnare, %1 g di ritardo</translation>
        </message>
        <message>
            <source>Complete in %1 h</source>
            <translation>Completare tra %1 h</translation>
        </message>
        <message>
            <source>Withdraw in %1 h</source>
            <translation>Ritirare tra %1 h</translation>
        </message>
        <message>
            <source>Support in %1 h</source>
            <translation>Assistenza tra %1 h</translation>
        </message>
        <message>
            <source>Demand in %1 h</source>
            <translation>Richiesta tra %1 h</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what to deliver, on which day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>what to deliver</comment>
            <translation>%1 oggi</translation>
        </message>
        <message>
            <source>%1, %2 d late</source>
            <comment>what to deliver</comment>
            <translation>%1, %2 g di ritardo</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Inviato oggi</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Inviato ieri</translation>
        </message>
        <message>
            <source>Answered today</source>
            <translation>Risposta oggi</translation>
        </message>
        <message>
            <source>Answered yesterday</source>
            <translation>Risposta ieri</translation>
        </message>
        <message>
            <source>Completed %1</source>
            <translation>Completato %1</translation>
        </message>
        <message>
            <source>Support, day %1</source>
            <translation>Assistenza, giorno %1</translation>
        </message>
        <message>
            <source>Demand, day %1</source>
            <translation>Richiesta, giorno %1</translation>
        </message>
        <message>
            <source>Paid %1</source>
            <translation>Pagato %1</translation>
        </message>
        <message>
            <source>Canceled %1</source>
            <translation>Annullato %1</translation>
        </message>
        <message>
            <source>Withdrawn %1</source>
            <translation>Ritirato %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>A perdita %1</translation>
        </message>
        <message>
            <source>Reopened %1</source>
            <translation>Riaperto %1</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Tocca a te</translation>
        </message>
        <message>
            <source>Quote to send</source>
            <translation>Preventivo da inviare</translation>
        </message>
        <message>
            <source>Paused to %1</source>
            <translation>In pausa fino al %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message numerus="yes">
            <source>Sent %n days ago</source>
            <translation>
                <numerusform>Inviato %n giorno fa</numerusform>
                <numerusform>Inviato %n giorni fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answered %n days ago</source>
            <translation>
                <numerusform>Risposta %n giorno fa</numerusform>
                <numerusform>Risposta %n giorni fa</numerusform>
            </translation>
        </message>
        <message>
            <source>Projects whose quote is not accepted yet.</source>
            <translation>I progetti con il preventivo non ancora accettato.</translation>
        </message>
        <message>
            <source>Projects where the next move is yours.</source>
            <translation>I progetti in cui tocca a te.</translation>
        </message>
        <message>
            <source>Projects where the client owes you an answer.</source>
            <translation>I progetti in cui il cliente ti deve una risposta.</translation>
        </message>
        <message>
            <source>Silent clients, when it is time to write again.</source>
            <translation>I clienti in silenzio, quando è ora di riscrivere.</translation>
        </message>
        <message>
            <source>Final notices, completions and support cases.</source>
            <translation>Avvisi finali, completamenti e casi con l’assistenza.</translation>
        </message>
        <message>
            <source>Projects that are paid or over.</source>
            <translation>I progetti pagati o finiti.</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>Diretto</translation>
        </message>
        <message>
            <source>%1 released</source>
            <translation>%1 sbloccati</translation>
        </message>
        <message>
            <source>%1 +%2</source>
            <translation>%1 +%2</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 progetto</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n progetto</numerusform>
                <numerusform>%n progetti</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Unfold this column</source>
            <translation>Apri questa colonna</translation>
        </message>
        <message>
            <source>Fold this column</source>
            <translation>Chiudi questa colonna</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagato</translation>
        </message>
        <message>
            <source>Awaiting release</source>
            <translation>Da sbloccare</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>A rischio</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Bacheca</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Cerca ovunque</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nuovo progetto</translation>
        </message>
        <message>
            <source>Know who has gone quiet, and what to say</source>
            <translation>Scopri chi non risponde più, e che cosa dirgli</translation>
        </message>
        <message>
            <source>Add a project with its milestones. When it is your client’s turn, Relance counts the silence, writes a kind follow-up in their language when it is time, and keeps an eye on your money. Nothing leaves this computer.</source>
            <translation>Aggiungi un progetto con le sue fasi. Quando tocca al cliente, Relance conta il silenzio, scrive un sollecito gentile nella sua lingua quando è ora e tiene d’occhio i tuoi soldi. Nulla esce da questo computer.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Prova con dati di esempio</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Sposta in</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a column and what a move there does</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Coming up</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Il mese precedente</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Il mese successivo</translation>
        </message>
        <message>
            <source>Deliver “%1”</source>
            <translation>Consegna di «%1»</translation>
        </message>
        <message>
            <source>“%1” is due</source>
            <translation>Scadenza di «%1»</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <comment>what is due, and since which day</comment>
            <translation>%1, dal %2</translation>
        </message>
        <message>
            <source>%1, if nothing happens before</source>
            <translation>%1, se prima non succede nulla</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>step, client, when the client is away</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>step, client</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>client’s holiday on %2: %1</source>
            <translation>festività del cliente il %2: %1</translation>
        </message>
        <message>
            <source>client away on %1</source>
            <translation>cliente assente il %1</translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n altra</numerusform>
                <numerusform>+%n altre</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is planned on this day.</source>
            <translation>Per questo giorno non è previsto nulla.</translation>
        </message>
        <message>
            <source>Your day off</source>
            <translation>Il tuo giorno libero</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Giorno libero</translation>
        </message>
        <message>
            <source>%1: day off</source>
            <translation>%1: giorno libero</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>Tutti i progetti</translation>
        </message>
        <message>
            <source>With all projects, weekends, public holidays and days off are yours; with one client’s projects, theirs.</source>
            <translation>Con tutti i progetti, fine settimana, festività e giorni liberi sono i tuoi; con i progetti di un solo cliente, i suoi.</translation>
        </message>
        <message>
            <source>Public holiday: %1</source>
            <translation>Festività: %1</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Fine settimana</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>what a day is, two of them</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <comment>with the date</comment>
            <translation>Oggi, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <comment>with the date</comment>
            <translation>Domani, %1</translation>
        </message>
        <message>
            <source>%1, today</source>
            <translation>%1, oggi</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between entries of a day</comment>
            <translation>; </translation>
        </message>
        <message>
            <source>%1. 1 entry: %2</source>
            <translation>%1. 1 voce: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %n entries: %2</source>
            <translation>
                <numerusform>%1. %n voce: %2</numerusform>
                <numerusform>%1. %n voci: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>project and step</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The first %1 of %2 entries. The others are in the months.</source>
            <translation>Le prime %1 voci di %2. Le altre sono nei mesi.</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Ancora nulla in programma</translation>
        </message>
        <message>
            <source>Here you will see what is coming: when a follow-up falls due, when a final notice ends, what is to be delivered and when, and on which days nobody works. It fills by itself once you have asked a client for something or given a milestone a date.</source>
            <translation>Qui vedrai che cosa è in arrivo: quando un sollecito è da fare, quando scade un avviso finale, che cosa consegnare e quando, e in quali giorni non si lavora. La pagina si riempie da sola appena chiedi qualcosa a un cliente o dai una data a una fase.</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message>
            <source>Clients</source>
            <translation>Clienti</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Cerca un cliente</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuovo cliente</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifica…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Elimina…</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nuovo progetto</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Progetti</translation>
        </message>
        <message>
            <source>No projects yet.</source>
            <translation>Ancora nessun progetto.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamenti</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversazione</translation>
        </message>
        <message>
            <source>The newest %1 of %2 entries. A project’s own history shows all of it.</source>
            <translation>Le %1 voci più recenti su %2. La cronologia di un progetto mostra tutto.</translation>
        </message>
        <message>
            <source>Note, only for you</source>
            <translation>Nota, solo per te</translation>
        </message>
        <message>
            <source>The people you work for</source>
            <translation>Le persone per cui lavori</translation>
        </message>
        <message>
            <source>Each client has a language, a country and a time zone, so that nobody is written to on their day off. Here you will also see their projects, what they paid and how long they usually take to answer.</source>
            <translation>Ogni cliente ha una lingua, un Paese e un fuso orario, così non si scrive a nessuno in un giorno libero. Qui vedrai anche i suoi progetti, che cosa ha pagato e in quanto tempo risponde di solito.</translation>
        </message>
        <message>
            <source>No client matches your search</source>
            <translation>Nessun cliente corrisponde alla ricerca</translation>
        </message>
        <message>
            <source>Choose a client to see their projects.</source>
            <translation>Scegli un cliente per vedere i suoi progetti.</translation>
        </message>
        <message>
            <source>The search looks at names, persons and addresses.</source>
            <translation>La ricerca guarda nomi, persone e indirizzi.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Cancella la ricerca</translation>
        </message>
        <message>
            <source>%1 · %2 time</source>
            <translation>%1 · ora di %2</translation>
        </message>
        <message>
            <source>Writes in %1, %2</source>
            <comment>a language, how one is addressed in it</comment>
            <translation>Scrive in %1, %2</translation>
        </message>
        <message>
            <source>formal (“vous”)</source>
            <translation>tono formale («vous»)</translation>
        </message>
        <message>
            <source>informal (“tu”)</source>
            <comment>French</comment>
            <translation>tono informale («tu»)</translation>
        </message>
        <message>
            <source>formal (“lei”)</source>
            <translation>con il lei</translation>
        </message>
        <message>
            <source>informal (“tu”)</source>
            <comment>Italian</comment>
            <translation>con il tu</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>tono formale</translation>
        </message>
        <message>
            <source>informal</source>
            <translation>tono informale</translation>
        </message>
        <message>
            <source>%1 time, country not known</source>
            <translation>Ora di %1, Paese non noto</translation>
        </message>
        <message>
            <source>%1, %2 time</source>
            <translation>%1, ora di %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 of %2 paid</source>
            <translation>%1 su %2 pagati</translation>
        </message>
        <message>
            <source>%1 of %2 paid, %3 awaited</source>
            <translation>%1 su %2 pagati, %3 da sbloccare</translation>
        </message>
        <message>
            <source>%1 of %2 paid, %3 awaited, all of it at risk</source>
            <translation>%1 su %2 pagati, %3 da sbloccare, tutto a rischio</translation>
        </message>
        <message>
            <source>%1 of %2 paid, %3 awaited, %4 of it at risk</source>
            <translation>%1 su %2 pagati, %3 da sbloccare, di cui %4 a rischio</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>Ordina per</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Longest silence</source>
            <translation>Silenzio più lungo</translation>
        </message>
        <message>
            <source>Last entry</source>
            <translation>Ultima voce</translation>
        </message>
        <message>
            <source>none open</source>
            <translation>nessuno aperto</translation>
        </message>
        <message>
            <source>1 open</source>
            <translation>1 aperto</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n aperto</numerusform>
                <numerusform>%n aperti</numerusform>
            </translation>
        </message>
        <message>
            <source>silent since today</source>
            <translation>in silenzio da oggi</translation>
        </message>
        <message>
            <source>silent for 1 day</source>
            <translation>in silenzio da 1 giorno</translation>
        </message>
        <message numerus="yes">
            <source>silent for %n days</source>
            <translation>
                <numerusform>in silenzio da %n giorno</numerusform>
                <numerusform>in silenzio da %n giorni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Completion</name>
        <message>
            <source>%1 will ask %2 to accept the files and pay.</source>
            <translation>%1 chiederà a %2 di accettare i file e pagare.</translation>
        </message>
        <message>
            <source>It is a last resort: it can upset a client whose silence has a cause beyond their control.</source>
            <translation>È l’ultima risorsa: può ferire un cliente che tace per una causa che non dipende da lui.</translation>
        </message>
        <message>
            <source>On %1 it cannot be undone: a completed project stays closed.</source>
            <translation>Su %1 è definitivo: un progetto completato resta chiuso.</translation>
        </message>
        <message>
            <source>No automatic release of the payment is known there.</source>
            <translation>Lì non è noto alcuno sblocco automatico del pagamento.</translation>
        </message>
        <message>
            <source>Without an answer, the payment is released after 1 working day.</source>
            <translation>Senza risposta, il pagamento viene sbloccato dopo 1 giorno lavorativo.</translation>
        </message>
        <message>
            <source>Without an answer, the payment is released after 1 day.</source>
            <translation>Senza risposta, il pagamento viene sbloccato dopo 1 giorno.</translation>
        </message>
        <message>
            <source>Without an answer, the payment is released after 1 hour.</source>
            <translation>Senza risposta, il pagamento viene sbloccato dopo 1 ora.</translation>
        </message>
        <message numerus="yes">
            <source>Without an answer, the payment is released after %n working days.</source>
            <translation>
                <numerusform>Senza risposta, il pagamento viene sbloccato dopo %n giorno lavorativo.</numerusform>
                <numerusform>Senza risposta, il pagamento viene sbloccato dopo %n giorni lavorativi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without an answer, the payment is released after %n days.</source>
            <translation>
                <numerusform>Senza risposta, il pagamento viene sbloccato dopo %n giorno.</numerusform>
                <numerusform>Senza risposta, il pagamento viene sbloccato dopo %n giorni.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without an answer, the payment is released after %n hours.</source>
            <translation>
                <numerusform>Senza risposta, il pagamento viene sbloccato dopo %n ora.</numerusform>
                <numerusform>Senza risposta, il pagamento viene sbloccato dopo %n ore.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>Your data</source>
            <translation>I tuoi dati</translation>
        </message>
        <message>
            <source>Everything you keep here is in one folder on this computer. None of it leaves unless you send it.</source>
            <translation>Tutto ciò che tieni qui sta in un’unica cartella di questo computer. Nulla ne esce se non lo invii tu.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri la cartella</translation>
        </message>
        <message>
            <source>Open the backups folder</source>
            <translation>Apri le copie di sicurezza</translation>
        </message>
        <message>
            <source>No program on this computer opens folders. Yours is %1.</source>
            <translation>Nessun programma di questo computer apre le cartelle. La tua è %1.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importa un file…</translation>
        </message>
        <message>
            <source>You see what the file brings before anything changes.</source>
            <translation>Vedi che cosa porta il file prima che cambi qualcosa.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Esporta tutto…</translation>
        </message>
        <message>
            <source>All projects, clients and settings in one readable file, to keep or to take along.</source>
            <translation>Tutti i progetti, i clienti e le impostazioni in un unico file leggibile, da conservare o da portare con te.</translation>
        </message>
        <message>
            <source>Export for a calendar…</source>
            <translation>Esporta per un calendario…</translation>
        </message>
        <message>
            <source>What is planned and due, with alarms, so that your phone rings when this computer is off. Import a newer file after changes: it updates what is there.</source>
            <translation>Ciò che è previsto e da fare, con avvisi sonori, così il telefono suona quando questo computer è spento. Dopo qualche modifica importa un file più recente: aggiorna ciò che c’è già.</translation>
        </message>
        <message>
            <source>Check the data</source>
            <translation>Controlla i dati</translation>
        </message>
        <message>
            <source>Reads all of your data and says whether anything is wrong. Nothing is changed.</source>
            <translation>Rilegge tutti i tuoi dati e dice se tutto è in ordine. Non viene modificato nulla.</translation>
        </message>
        <message>
            <source>Reading all of your data…</source>
            <translation>Lettura di tutti i tuoi dati…</translation>
        </message>
        <message>
            <source>All of your data was read: nothing is wrong.</source>
            <translation>Tutti i tuoi dati sono stati letti: è tutto in ordine.</translation>
        </message>
        <message>
            <source>Relance files (*.json)</source>
            <translation>File di Relance (*.json)</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>File di calendario (*.ics)</translation>
        </message>
        <message>
            <source>Relance calendar</source>
            <translation>Calendario Relance</translation>
        </message>
        <message>
            <source>Relance %1</source>
            <translation>Relance %1</translation>
        </message>
        <message>
            <source>Writing %1…</source>
            <translation>Scrittura di %1…</translation>
        </message>
        <message>
            <source>%1 of %2 projects</source>
            <translation>%1 progetti su %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>%1 è salvato.</translation>
        </message>
        <message>
            <source>%1 was not written: you stopped it.</source>
            <translation>%1 non è stato salvato: lo hai interrotto.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>step, project, client</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>From Relance. After changes, take in a newer file.</source>
            <translation>Da Relance. Dopo qualche modifica importa un file più recente.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuovo cliente</translation>
        </message>
        <message>
            <source>Edit client</source>
            <translation>Modifica cliente</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Aggiungi cliente</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Please give the client a name.</source>
            <translation>Dai un nome al cliente.</translation>
        </message>
        <message>
            <source>this client</source>
            <translation>questo cliente</translation>
        </message>
        <message>
            <source>Working days of the client</source>
            <translation>Giorni lavorativi del cliente</translation>
        </message>
        <message>
            <source>Intervals of the ladder for this client</source>
            <translation>Intervalli del percorso per questo cliente</translation>
        </message>
        <message>
            <source>&amp;Name of the client or company</source>
            <translation>&amp;Nome del cliente o dell’azienda</translation>
        </message>
        <message>
            <source>Pe&amp;rson you write to</source>
            <translation>Pe&amp;rsona a cui scrivi</translation>
        </message>
        <message>
            <source>&amp;Email</source>
            <translation>E-&amp;mail</translation>
        </message>
        <message>
            <source>N&amp;ote, only for you</source>
            <translation>No&amp;ta, solo per te</translation>
        </message>
        <message>
            <source>Close the project</source>
            <translation>Chiudi il progetto</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Chiudi progetto</translation>
        </message>
        <message>
            <source>&amp;When it ended</source>
            <translation>&amp;Quando è finito</translation>
        </message>
        <message>
            <source>A &amp;note, if you want to keep one</source>
            <translation>Una &amp;nota, se vuoi tenerne una</translation>
        </message>
        <message>
            <source>Please choose how it ended.</source>
            <translation>Scegli com’è finito.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Still unpaid: %1 and %2 more.</source>
            <translation>Ancora da pagare: %1 e altre %2.</translation>
        </message>
        <message>
            <source>Still unpaid: %1.</source>
            <translation>Ancora da pagare: %1.</translation>
        </message>
        <message>
            <source>Mark as complete</source>
            <translation>Segna come completato</translation>
        </message>
        <message>
            <source>I marked it as complete</source>
            <translation>L’ho segnato come completato</translation>
        </message>
        <message>
            <source>&amp;When you marked it there</source>
            <translation>&amp;Quando l’hai segnato</translation>
        </message>
        <message>
            <source>Your &amp;message, if you want to keep it</source>
            <translation>Il tuo &amp;messaggio, se vuoi tenerlo</translation>
        </message>
        <message>
            <source>The client rejected the completion</source>
            <translation>Il cliente ha rifiutato il completamento</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registra</translation>
        </message>
        <message>
            <source>It will be your turn again, and what was delivered goes back to “In progress”.</source>
            <translation>Toccherà di nuovo a te, e ciò che era consegnato torna a «In corso».</translation>
        </message>
        <message>
            <source>&amp;When they rejected it</source>
            <translation>&amp;Quando l’ha rifiutato</translation>
        </message>
        <message>
            <source>Their &amp;message, if you want to keep it</source>
            <translation>Il suo &amp;messaggio, se vuoi tenerlo</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quando</translation>
        </message>
        <message>
            <source>This is in the future. Record it once it has happened.</source>
            <translation>È nel futuro. Registralo quando sarà successo.</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Eliminare «%1»?</translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>Elimina progetto</translation>
        </message>
        <message>
            <source>It goes to the trash. Undo brings it back.</source>
            <translation>Va nel cestino, da cui puoi ripristinarlo.</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>Eliminare %1?</translation>
        </message>
        <message>
            <source>Delete client</source>
            <translation>Elimina cliente</translation>
        </message>
        <message>
            <source>All of it goes to the trash. Undo brings it back.</source>
            <translation>Va tutto nel cestino, da cui puoi ripristinarlo.</translation>
        </message>
        <message>
            <source>With it go %1 and %2.</source>
            <translation>Con il progetto si eliminano anche %1 e %2.</translation>
        </message>
        <message>
            <source>1 milestone</source>
            <translation>1 fase</translation>
        </message>
        <message numerus="yes">
            <source>%n milestones</source>
            <translation>
                <numerusform>%n fase</numerusform>
                <numerusform>%n fasi</numerusform>
            </translation>
        </message>
        <message>
            <source>1 entry of its history</source>
            <translation>1 voce della sua cronologia</translation>
        </message>
        <message numerus="yes">
            <source>%n entries of its history</source>
            <translation>
                <numerusform>%n voce della sua cronologia</numerusform>
                <numerusform>%n voci della sua cronologia</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no projects for this client.</source>
            <translation>Questo cliente non ha progetti.</translation>
        </message>
        <message>
            <source>With the client go these projects and their history: %1 and %2 more.</source>
            <translation>Con il cliente si eliminano anche questi progetti e la loro cronologia: %1 e altri %2.</translation>
        </message>
        <message>
            <source>With the client goes this project and its history: %1.</source>
            <translation>Con il cliente si eliminano anche questo progetto e la sua cronologia: %1.</translation>
        </message>
        <message>
            <source>With the client go these projects and their history: %1.</source>
            <translation>Con il cliente si eliminano anche questi progetti e la loro cronologia: %1.</translation>
        </message>
        <message>
            <source>Edit project</source>
            <translation>Modifica progetto</translation>
        </message>
        <message>
            <source>Please give the project a title.</source>
            <translation>Dai un titolo al progetto.</translation>
        </message>
        <message>
            <source>Intervals of the ladder for this project</source>
            <translation>Intervalli del percorso per questo progetto</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titolo</translation>
        </message>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Cliente</translation>
        </message>
        <message>
            <source>Pl&amp;atform</source>
            <translation>Piatta&amp;forma</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>&amp;Valuta</translation>
        </message>
        <message>
            <source>The currency stays, because a payment was requested in it already.</source>
            <translation>La valuta resta, perché un pagamento è già stato richiesto in questa valuta.</translation>
        </message>
        <message>
            <source>The currency stays, because a payment was made in it already.</source>
            <translation>La valuta resta, perché un pagamento è già stato fatto in questa valuta.</translation>
        </message>
        <message>
            <source>Ta&amp;gs, separated by commas</source>
            <translation>Etic&amp;hette, separate da virgole</translation>
        </message>
        <message>
            <source>Writes in (&amp;language)</source>
            <translation>&amp;Lingua dei messaggi</translation>
        </message>
        <message>
            <source>&amp;Formality</source>
            <translation>T&amp;ono</translation>
        </message>
        <message>
            <source>Countr&amp;y</source>
            <translation>Pa&amp;ese</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>F&amp;uso orario</translation>
        </message>
        <message>
            <source>&amp;Part of the country, for its public holidays</source>
            <translation>Re&amp;gione, per le sue festività</translation>
        </message>
        <message>
            <source>Title of milestone %1</source>
            <translation>Titolo della fase %1</translation>
        </message>
        <message>
            <source>Kind of milestone %1</source>
            <translation>Tipo della fase %1</translation>
        </message>
        <message>
            <source>Amount of milestone %1</source>
            <translation>Importo della fase %1</translation>
        </message>
        <message>
            <source>Due date of milestone %1</source>
            <translation>Scadenza della fase %1</translation>
        </message>
        <message>
            <source>This is not an amount. Type it like 1250 or with cents.</source>
            <translation>Non è un importo. Scrivilo come 1250, con o senza centesimi.</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Scadenza</translation>
        </message>
        <message>
            <source>This is not a date. Type it like 2026-11-19, or choose it from the calendar.</source>
            <translation>Non è una data. Scrivila come 2026-11-19 o sceglila dal calendario.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non noto</translation>
        </message>
        <message>
            <source>Same as mine (%1)</source>
            <translation>Come il mio (%1)</translation>
        </message>
        <message>
            <source>You wrote a message</source>
            <translation>Hai scritto un messaggio</translation>
        </message>
        <message>
            <source>A message that asks for nothing leaves the turn as it is. To ask for something, use “Ask the client”.</source>
            <translation>Un messaggio che non chiede nulla non cambia il turno. Per chiedere qualcosa usa «Chiedi al cliente».</translation>
        </message>
        <message>
            <source>&amp;When you wrote it</source>
            <translation>&amp;Quando l’hai scritto</translation>
        </message>
        <message>
            <source>A note to yourself</source>
            <translation>Una nota per te</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Aggiungi nota</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <source>Please write a few words first.</source>
            <translation>Scrivi prima qualche parola.</translation>
        </message>
        <message>
            <source>New milestone</source>
            <translation>Nuova fase</translation>
        </message>
        <message>
            <source>Edit milestone</source>
            <translation>Modifica fase</translation>
        </message>
        <message>
            <source>Add milestone</source>
            <translation>Aggiungi una fase</translation>
        </message>
        <message>
            <source>Please give the milestone a title.</source>
            <translation>Dai un titolo alla fase.</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ipo</translation>
        </message>
        <message>
            <source>&amp;Amount in %1</source>
            <translation>I&amp;mporto in %1</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation>Sca&amp;denza</translation>
        </message>
        <message>
            <source>What you will de&amp;liver, one thing a line</source>
            <translation>Che cosa &amp;consegnerai, un elemento per riga</translation>
        </message>
        <message>
            <source>%1 stays, because this payment was requested already.</source>
            <translation>L’importo resta %1, perché questo pagamento è già stato richiesto.</translation>
        </message>
        <message>
            <source>%1 stays, because this payment was released already.</source>
            <translation>L’importo resta %1, perché questo pagamento è già stato sbloccato.</translation>
        </message>
        <message>
            <source>%1 stays, because this payment was transferred already.</source>
            <translation>L’importo resta %1, perché questo pagamento è già stato versato.</translation>
        </message>
        <message>
            <source>Work on “%1”: %2</source>
            <translation>Lavoro per «%1»: %2</translation>
        </message>
        <message>
            <source>Payment for “%1”: %2</source>
            <translation>Pagamento per «%1»: %2</translation>
        </message>
        <message>
            <source>A transfer of the client counts as a sign of life.</source>
            <translation>Un bonifico del cliente è un segno di vita.</translation>
        </message>
        <message>
            <source>&amp;By whom</source>
            <translation>&amp;Da chi</translation>
        </message>
        <message>
            <source>A payment released by the client counts as a sign of life; one by the platform does not.</source>
            <translation>Un pagamento sbloccato dal cliente è un segno di vita; dalla piattaforma, no.</translation>
        </message>
        <message>
            <source>What is canceled no longer counts in what you are to be paid.</source>
            <translation>Ciò che è annullato non conta più nella somma che ti è dovuta.</translation>
        </message>
        <message>
            <source>%1 does not hold the money for this milestone yet. It is safer to have it secured first.</source>
            <translation>%1 non custodisce ancora i soldi di questa fase. È più sicuro garantirli prima.</translation>
        </message>
        <message>
            <source>The deliverables of this milestone are ticked with it.</source>
            <translation>Le consegne di questa fase vengono spuntate insieme.</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nuovo progetto</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Crea progetto</translation>
        </message>
        <message>
            <source>Please say who the client is.</source>
            <translation>Indica chi è il cliente.</translation>
        </message>
        <message>
            <source>Choose a client or type a new name</source>
            <translation>Scegli un cliente o scrivi un nuovo nome</translation>
        </message>
        <message>
            <source>Pause the project</source>
            <translation>Metti in pausa il progetto</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Metti in pausa</translation>
        </message>
        <message>
            <source>&amp;Until a date, that day included</source>
            <translation>Fino a &amp;una data, quel giorno compreso</translation>
        </message>
        <message>
            <source>Until I resume it, &amp;look at it again on</source>
            <translation>Finché non lo riprendo, da ri&amp;vedere il</translation>
        </message>
        <message>
            <source>Please say until when.</source>
            <translation>Indica fino a quando.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Mo&amp;tivo</translation>
        </message>
        <message>
            <source>While somebody is having a hard time, no final notice, completion or support step is offered.</source>
            <translation>Finché qualcuno attraversa un momento difficile, non vengono proposti né avvisi finali, né completamenti, né l’assistenza.</translation>
        </message>
        <message>
            <source>Private &amp;note, never part of a message</source>
            <translation>&amp;Nota privata, mai parte di un messaggio</translation>
        </message>
        <message>
            <source>Paused &amp;since</source>
            <translation>In pausa &amp;dal</translation>
        </message>
        <message>
            <source>You sent the quote</source>
            <translation>Hai inviato il preventivo</translation>
        </message>
        <message>
            <source>&amp;When you sent it</source>
            <translation>&amp;Quando l’hai inviato</translation>
        </message>
        <message>
            <source>The quote was accepted</source>
            <translation>Il preventivo è stato accettato</translation>
        </message>
        <message>
            <source>&amp;When they accepted</source>
            <translation>&amp;Quando è stato accettato</translation>
        </message>
        <message>
            <source>Which payments does %1 hold already?</source>
            <translation>Quali pagamenti custodisce già %1?</translation>
        </message>
        <message>
            <source>Which payments have already arrived, or are held safely?</source>
            <translation>Quali pagamenti hai già ricevuto, o sono già garantiti?</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>They answered: it is my &amp;turn</source>
            <translation>Ha risposto: &amp;tocca a me</translation>
        </message>
        <message>
            <source>They &amp;promised it for a date</source>
            <translation>Ha &amp;promesso una data</translation>
        </message>
        <message>
            <source>It was an &amp;automatic reply</source>
            <translation>Era una risposta &amp;automatica</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Termina la pausa</translation>
        </message>
        <message>
            <source>Please say for which date they promised it.</source>
            <translation>Indica per quale data l’ha promesso.</translation>
        </message>
        <message>
            <source>Promised &amp;by</source>
            <translation>Promesso &amp;entro il</translation>
        </message>
        <message>
            <source>Back &amp;on, if it says so</source>
            <translation>Di ritorno &amp;il, se c’è scritto</translation>
        </message>
        <message>
            <source>An automatic reply does not end the silence. With a date, the project is paused until then.</source>
            <translation>Una risposta automatica non interrompe il silenzio. Con una data, il progetto resta in pausa fino ad allora.</translation>
        </message>
        <message>
            <source>&amp;When they wrote</source>
            <translation>&amp;Quando ha scritto</translation>
        </message>
        <message>
            <source>What do you need, and by when?</source>
            <translation>Che cosa ti serve, ed entro quando?</translation>
        </message>
        <message>
            <source>I &amp;delivered it with this message</source>
            <translation>L’ho &amp;consegnata con questo messaggio</translation>
        </message>
        <message>
            <source>I asked for its pa&amp;yment</source>
            <translation>Ho chiesto il suo &amp;pagamento</translation>
        </message>
        <message>
            <source>Please say what you need, in a few words.</source>
            <translation>Scrivi in poche parole che cosa ti serve.</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Nessuna in particolare</translation>
        </message>
        <message>
            <source>For example: the final artwork approved</source>
            <translation>Per esempio: la grafica finale approvata</translation>
        </message>
        <message>
            <source>In a few w&amp;ords</source>
            <translation>In poche par&amp;ole</translation>
        </message>
        <message>
            <source>&amp;Kind of answer</source>
            <translation>&amp;Tipo di risposta</translation>
        </message>
        <message>
            <source>Needed &amp;by</source>
            <translation>Entro &amp;il</translation>
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation>&amp;Fase</translation>
        </message>
        <message>
            <source>&amp;When you asked</source>
            <translation>&amp;Quando l’hai chiesto</translation>
        </message>
        <message>
            <source>Your message, &amp;if you want to keep it</source>
            <translation>Il tuo messaggio, s&amp;e vuoi tenerlo</translation>
        </message>
        <message>
            <source>Follow-up %1 to %2</source>
            <translation>Sollecito %1 a %2</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Segna come inviato</translation>
        </message>
        <message>
            <source>Paste what you sent, or write it here first</source>
            <translation>Incolla ciò che hai inviato, o scrivilo prima qui</translation>
        </message>
        <message>
            <source>Your &amp;message</source>
            <translation>Il tuo &amp;messaggio</translation>
        </message>
        <message>
            <source>Nothing is sent by Relance itself. Marking it as sent keeps your words and starts the next wait.</source>
            <translation>Relance non invia nulla. Segnare come inviato conserva le tue parole e avvia la nuova attesa.</translation>
        </message>
        <message>
            <source>Final notice to %1</source>
            <translation>Avviso finale a %1</translation>
        </message>
        <message>
            <source>Please keep the words you sent: they may be needed later.</source>
            <translation>Conserva le parole inviate: potrebbero servire più avanti.</translation>
        </message>
        <message>
            <source>Nobody accepted the quote yet, so the notice says that you will close it.</source>
            <translation>Nessuno ha ancora accettato il preventivo, quindi l’avviso dice che lo chiuderai.</translation>
        </message>
        <message>
            <source>Everything is delivered, so the notice says that you will ask formally for the payment.</source>
            <translation>Tutto è consegnato, quindi l’avviso dice che chiederai formalmente il pagamento.</translation>
        </message>
        <message>
            <source>Everything is delivered, so the notice says that you will mark the project as complete.</source>
            <translation>Tutto è consegnato, quindi l’avviso dice che segnerai il progetto come completato.</translation>
        </message>
        <message>
            <source>Not everything is delivered, so the notice says that you will ask formally for the payment of the work done so far.</source>
            <translation>Non tutto è consegnato, quindi l’avviso dice che chiederai formalmente il pagamento del lavoro già fatto.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistenza della piattaforma</translation>
        </message>
        <message>
            <source>Not everything is delivered, so the notice says that you will ask %1 about the work done so far.</source>
            <translation>Non tutto è consegnato, quindi l’avviso dice che contatterai %1 per il lavoro già fatto.</translation>
        </message>
        <message>
            <source>H&amp;ow</source>
            <translation>C&amp;ome</translation>
        </message>
        <message>
            <source>What came of your request to %1?</source>
            <translation>Com’è andata con %1?</translation>
        </message>
        <message>
            <source>What came of your demand?</source>
            <translation>Com’è andata la richiesta di pagamento?</translation>
        </message>
        <message>
            <source>Please choose what came of it.</source>
            <translation>Scegli com’è andata.</translation>
        </message>
        <message>
            <source>You contacted %1</source>
            <translation>Hai contattato %1</translation>
        </message>
        <message>
            <source>You contacted the platform’s support</source>
            <translation>Hai contattato l’assistenza della piattaforma</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>%1, open</source>
            <translation>%1, aperto</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, chiuso</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Demand recorded as sent.</source>
            <translation>Richiesta registrata come inviata.</translation>
        </message>
        <message>
            <source>Answer to the demand recorded.</source>
            <translation>Risposta alla richiesta registrata.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Salvato.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Annullato: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ripeti</translation>
        </message>
        <message>
            <source>Settings saved.</source>
            <translation>Impostazioni salvate.</translation>
        </message>
        <message>
            <source>Platform saved.</source>
            <translation>Piattaforma salvata.</translation>
        </message>
        <message>
            <source>The shipped values count again.</source>
            <translation>Valgono di nuovo i valori originali.</translation>
        </message>
        <message>
            <source>Platform removed.</source>
            <translation>Piattaforma rimossa.</translation>
        </message>
        <message>
            <source>Client added.</source>
            <translation>Cliente aggiunto.</translation>
        </message>
        <message>
            <source>Client saved.</source>
            <translation>Cliente salvato.</translation>
        </message>
        <message>
            <source>Client moved to the trash.</source>
            <translation>Cliente spostato nel cestino.</translation>
        </message>
        <message>
            <source>Project created.</source>
            <translation>Progetto creato.</translation>
        </message>
        <message>
            <source>Project saved.</source>
            <translation>Progetto salvato.</translation>
        </message>
        <message>
            <source>Project moved to the trash.</source>
            <translation>Progetto spostato nel cestino.</translation>
        </message>
        <message>
            <source>Project taken out of the trash.</source>
            <translation>Progetto ripristinato dal cestino.</translation>
        </message>
        <message>
            <source>Client taken out of the trash.</source>
            <translation>Cliente ripristinato dal cestino.</translation>
        </message>
        <message>
            <source>Milestone added.</source>
            <translation>Fase aggiunta.</translation>
        </message>
        <message>
            <source>Deposit added; the price stays.</source>
            <translation>Acconto aggiunto; il prezzo resta lo stesso.</translation>
        </message>
        <message>
            <source>Milestone saved.</source>
            <translation>Fase salvata.</translation>
        </message>
        <message>
            <source>Milestone removed.</source>
            <translation>Fase rimossa.</translation>
        </message>
        <message>
            <source>Deliverable updated.</source>
            <translation>Consegna aggiornata.</translation>
        </message>
        <message>
            <source>Milestone updated.</source>
            <translation>Fase aggiornata.</translation>
        </message>
        <message>
            <source>Milestone recorded as delivered.</source>
            <translation>Fase registrata come consegnata.</translation>
        </message>
        <message>
            <source>Payment recorded as released.</source>
            <translation>Pagamento registrato come sbloccato.</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>Importato.</translation>
        </message>
        <message>
            <source>Quote recorded as sent.</source>
            <translation>Preventivo registrato come inviato.</translation>
        </message>
        <message>
            <source>Quote recorded as accepted.</source>
            <translation>Preventivo registrato come accettato.</translation>
        </message>
        <message>
            <source>Request recorded. It is the client’s turn.</source>
            <translation>Richiesta registrata. Tocca al cliente.</translation>
        </message>
        <message>
            <source>Message recorded.</source>
            <translation>Messaggio registrato.</translation>
        </message>
        <message>
            <source>Reply recorded.</source>
            <translation>Risposta registrata.</translation>
        </message>
        <message>
            <source>Automatic reply recorded.</source>
            <translation>Risposta automatica registrata.</translation>
        </message>
        <message>
            <source>Follow-up recorded as sent.</source>
            <translation>Sollecito registrato come inviato.</translation>
        </message>
        <message>
            <source>Final notice recorded as sent.</source>
            <translation>Avviso finale registrato come inviato.</translation>
        </message>
        <message>
            <source>Recorded as complete.</source>
            <translation>Registrato come completato.</translation>
        </message>
        <message>
            <source>Rejection recorded. It is your turn.</source>
            <translation>Rifiuto registrato. Tocca a te.</translation>
        </message>
        <message>
            <source>Contact with support recorded.</source>
            <translation>Contatto con l’assistenza registrato.</translation>
        </message>
        <message>
            <source>Support’s answer recorded.</source>
            <translation>Risposta dell’assistenza registrata.</translation>
        </message>
        <message>
            <source>Project paused.</source>
            <translation>Progetto in pausa.</translation>
        </message>
        <message>
            <source>Project resumed.</source>
            <translation>Progetto ripreso.</translation>
        </message>
        <message>
            <source>Note added.</source>
            <translation>Nota aggiunta.</translation>
        </message>
        <message>
            <source>Project closed.</source>
            <translation>Progetto chiuso.</translation>
        </message>
        <message>
            <source>Project reopened.</source>
            <translation>Progetto riaperto.</translation>
        </message>
        <message>
            <source>Entry taken back.</source>
            <translation>Voce annullata.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>missing?</source>
            <translation>manca?</translation>
        </message>
        <message>
            <source>their name?</source>
            <translation>il suo nome?</translation>
        </message>
        <message>
            <source>your name?</source>
            <translation>il tuo nome?</translation>
        </message>
        <message>
            <source>your signature?</source>
            <translation>la tua firma?</translation>
        </message>
        <message>
            <source>which project?</source>
            <translation>quale progetto?</translation>
        </message>
        <message>
            <source>which platform?</source>
            <translation>quale piattaforma?</translation>
        </message>
        <message>
            <source>which support?</source>
            <translation>quale assistenza?</translation>
        </message>
        <message>
            <source>what do you need?</source>
            <translation>che cosa ti serve?</translation>
        </message>
        <message>
            <source>needed by?</source>
            <translation>entro quando?</translation>
        </message>
        <message>
            <source>which milestone?</source>
            <translation>quale fase?</translation>
        </message>
        <message>
            <source>asked on?</source>
            <translation>chiesto quando?</translation>
        </message>
        <message>
            <source>last written on?</source>
            <translation>ultimo messaggio quando?</translation>
        </message>
        <message>
            <source>answered on?</source>
            <translation>risposta quando?</translation>
        </message>
        <message>
            <source>new date?</source>
            <translation>nuova data?</translation>
        </message>
        <message>
            <source>what amount?</source>
            <translation>quale importo?</translation>
        </message>
        <message>
            <source>what total?</source>
            <translation>quale totale?</translation>
        </message>
        <message>
            <source>what deposit?</source>
            <translation>quale acconto?</translation>
        </message>
        <message>
            <source>what fee?</source>
            <translation>quale indennità?</translation>
        </message>
        <message>
            <source>what was delivered?</source>
            <translation>consegnato che cosa?</translation>
        </message>
        <message>
            <source>delivered on?</source>
            <translation>consegnato quando?</translation>
        </message>
        <message>
            <source>what is open?</source>
            <translation>che cosa resta?</translation>
        </message>
        <message>
            <source>how long?</source>
            <translation>quanto tempo?</translation>
        </message>
        <message>
            <source>until when?</source>
            <translation>fino a quando?</translation>
        </message>
        <message>
            <source>closed on?</source>
            <translation>chiuso quando?</translation>
        </message>
        <message>
            <source>released on?</source>
            <translation>sbloccato quando?</translation>
        </message>
        <message>
            <source>released after?</source>
            <translation>sbloccato dopo quanto?</translation>
        </message>
        <message>
            <source>which step?</source>
            <translation>quale passo?</translation>
        </message>
        <message>
            <source>which milestones?</source>
            <translation>quali fasi?</translation>
        </message>
        <message>
            <source>which messages?</source>
            <translation>quali messaggi?</translation>
        </message>
        <message>
            <source>which amounts?</source>
            <translation>quali importi?</translation>
        </message>
        <message>
            <source>which day?</source>
            <translation>quale giorno?</translation>
        </message>
        <message>
            <source>Deliverables</source>
            <translation>Consegne</translation>
        </message>
        <message>
            <source>Silent since</source>
            <translation>Silenzio dal</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Consegna</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Che cosa ti serve</translation>
        </message>
        <message>
            <source>Needed by</source>
            <translation>Entro il</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Ancora aperto</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>In gioco</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Acconto</translation>
        </message>
        <message>
            <source>Cancellation fee</source>
            <translation>Indennità di annullamento</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Consegnato il</translation>
        </message>
        <message>
            <source>Ends, in their time</source>
            <translation>Scadenza, ora del cliente</translation>
        </message>
        <message>
            <source>Released by</source>
            <translation>Sbloccato entro il</translation>
        </message>
        <message>
            <source>New date offered</source>
            <translation>Nuova data proposta</translation>
        </message>
        <message>
            <source>Follow-up %1 to %2</source>
            <translation>Sollecito %1 a %2</translation>
        </message>
        <message>
            <source>Request to %1</source>
            <translation>Richiesta per %1</translation>
        </message>
        <message>
            <source>Formal demand</source>
            <translation>Richiesta formale di pagamento</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a step and a client</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Milestone plan for %1</source>
            <translation>Piano delle fasi per %1</translation>
        </message>
        <message>
            <source>Request for approval to %1</source>
            <translation>Richiesta di approvazione a %1</translation>
        </message>
        <message>
            <source>Final notice to %1</source>
            <translation>Avviso finale a %1</translation>
        </message>
        <message>
            <source>Completion for %1</source>
            <translation>Completamento per %1</translation>
        </message>
        <message>
            <source>Restart with %1</source>
            <translation>Ripresa con %1</translation>
        </message>
        <message>
            <source>Note of sympathy to %1</source>
            <translation>Messaggio di vicinanza a %1</translation>
        </message>
        <message>
            <source>Cancellation for %1</source>
            <translation>Annullamento per %1</translation>
        </message>
        <message>
            <source>Language of the message, and how it addresses the client</source>
            <translation>Lingua del messaggio e modo di rivolgersi al cliente</translation>
        </message>
        <message>
            <source>Subject of the message</source>
            <translation>Oggetto del messaggio</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Copy and mark as complete</source>
            <translation>Copia e segna come completato</translation>
        </message>
        <message>
            <source>Copy and mark as sent</source>
            <translation>Copia e segna come inviato</translation>
        </message>
        <message>
            <source>Open in mail</source>
            <translation>Apri nella posta</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>More ways</source>
            <translation>Altri modi</translation>
        </message>
        <message>
            <source>Copy the subject</source>
            <translation>Copia l’oggetto</translation>
        </message>
        <message>
            <source>Copy the message</source>
            <translation>Copia il messaggio</translation>
        </message>
        <message>
            <source>Copy subject and message</source>
            <translation>Copia oggetto e messaggio</translation>
        </message>
        <message>
            <source>Sent at another time…</source>
            <translation>Inviato in un altro momento…</translation>
        </message>
        <message>
            <source>Already sent it? Record it…</source>
            <translation>Già inviato? Registralo…</translation>
        </message>
        <message>
            <source>Change the standard text…</source>
            <translation>Cambia il testo originale…</translation>
        </message>
        <message>
            <source>Nothing is sent by Relance itself</source>
            <translation>Relance non invia nulla</translation>
        </message>
        <message>
            <source>First fill in “%1”</source>
            <translation>Prima completa «%1»</translation>
        </message>
        <message>
            <source>First change what is marked</source>
            <translation>Prima cambia ciò che è segnalato</translation>
        </message>
        <message>
            <source>Write a few words first</source>
            <translation>Prima scrivi qualche parola</translation>
        </message>
        <message>
            <source>Facts used</source>
            <translation>Dati usati</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Salta</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>%1, 1 day</source>
            <translation>%1, 1 giorno</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n days</source>
            <translation>
                <numerusform>%1, %n giorno</numerusform>
                <numerusform>%1, %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>If you mark it as complete today</source>
            <translation>Se lo segni come completato oggi</translation>
        </message>
        <message>
            <source>If you mark it as sent today</source>
            <translation>Se lo segni come inviato oggi</translation>
        </message>
        <message>
            <source>Skips weekends.</source>
            <translation>Esclusi i fine settimana.</translation>
        </message>
        <message>
            <source>Skips weekends and public holidays: %1.</source>
            <translation>Esclusi i fine settimana e le festività (%1).</translation>
        </message>
        <message>
            <source>The window (%1 h) runs through weekends and holidays; later steps skip them.</source>
            <translation>Il termine (%1 h) corre anche nei fine settimana e nelle festività; i passi successivi li saltano.</translation>
        </message>
        <message>
            <source>The window (%1 h) runs through weekends and holidays.</source>
            <translation>Il termine (%1 h) corre anche nei fine settimana e nelle festività.</translation>
        </message>
        <message>
            <source>You began this draft on %1.</source>
            <translation>Hai iniziato questa bozza il %1.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Ricomincia</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Continua a scrivere</translation>
        </message>
        <message>
            <source>The project has moved on: this message answers another step.</source>
            <translation>Il progetto è andato avanti: questo messaggio riguarda un altro passo.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Riscrivilo</translation>
        </message>
        <message>
            <source>What you changed is not kept in “%1”. Write it anew?</source>
            <translation>Le tue modifiche non restano in «%1». Riscriverlo?</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>Lascialo com’è</translation>
        </message>
        <message>
            <source>Checked mail and spam for an answer?</source>
            <translation>Hai cercato una risposta nella posta e nello spam?</translation>
        </message>
        <message>
            <source>Checked %1, mail and spam for an answer?</source>
            <translation>Hai cercato una risposta su %1, nella posta e nello spam?</translation>
        </message>
        <message>
            <source>Yes, go on</source>
            <translation>Sì, continua</translation>
        </message>
        <message>
            <source>Client replied</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>Mark as complete</source>
            <translation>Segna come completato</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Non ancora</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiato.</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>Salvato come «%1».</translation>
        </message>
        <message>
            <source>“%1” could not be saved: %2</source>
            <translation>Impossibile salvare «%1»: %2</translation>
        </message>
        <message>
            <source>It is open in your mail program. Mark it as sent once it went out.</source>
            <translation>È aperto nel tuo programma di posta. Segnalo come inviato quando è partito.</translation>
        </message>
        <message>
            <source>It is too long for the mail program to take over: paste the message, it is on the clipboard.</source>
            <translation>È troppo lungo per passarlo al programma di posta: incollalo, è negli appunti.</translation>
        </message>
        <message>
            <source>No mail program opened. Subject and message are on the clipboard.</source>
            <translation>Non si è aperto nessun programma di posta. Oggetto e messaggio sono negli appunti.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Segna come inviato</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>E-mail (*.eml)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Testo (*.txt)</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Salva il messaggio</translation>
        </message>
        <message>
            <source>When was it sent?</source>
            <translation>Quando è stato inviato?</translation>
        </message>
        <message>
            <source>The text is kept as it stands in the editor, with this day and time.</source>
            <translation>Il testo dell’editor viene conservato così com’è, con questo giorno e quest’ora.</translation>
        </message>
        <message>
            <source>&amp;Day and time</source>
            <translation>&amp;Giorno e ora</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>Impossibile conservare la bozza: %1</translation>
        </message>
        <message>
            <source>%1 Next: %2, %3.</source>
            <translation>%1 Poi: %2, %3.</translation>
        </message>
        <message>
            <source>Write it for me</source>
            <translation>Scrivilo per me</translation>
        </message>
    </context>
    <context>
        <name>Due</name>
        <message>
            <source>1 client needs you today.</source>
            <translation>1 cliente ha bisogno di te oggi.</translation>
        </message>
        <message numerus="yes">
            <source>%n clients need you today.</source>
            <translation>
                <numerusform>%n cliente ha bisogno di te oggi.</numerusform>
                <numerusform>%n clienti hanno bisogno di te oggi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go through them</source>
            <translation>Vedili uno a uno</translation>
        </message>
        <message>
            <source>and 1 more</source>
            <translation>e un altro</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altro</numerusform>
                <numerusform>e altri %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Follow-up %1 to %2</source>
            <translation>Sollecito %1 a %2</translation>
        </message>
        <message>
            <source>Final notice to %1</source>
            <translation>Avviso finale a %1</translation>
        </message>
        <message>
            <source>%1’s window is over: mark “%2” as complete</source>
            <translation>Il termine di %1 è scaduto: segna «%2» come completato</translation>
        </message>
        <message>
            <source>Check if %1 has paid “%2”</source>
            <translation>Verifica se %1 ha pagato «%2»</translation>
        </message>
        <message>
            <source>Contact support about %1</source>
            <translation>Contatta l’assistenza per %1</translation>
        </message>
        <message>
            <source>Formal demand to %1</source>
            <translation>Richiesta formale a %1</translation>
        </message>
        <message>
            <source>Ask support about %1</source>
            <translation>Chiedi all’assistenza per %1</translation>
        </message>
        <message>
            <source>Look at the demand to %1 again</source>
            <translation>Rivedere la richiesta a %1</translation>
        </message>
        <message>
            <source>Withdraw the quote to %1</source>
            <translation>Ritira il preventivo per %1</translation>
        </message>
        <message>
            <source>Look at the pause of %1 again</source>
            <translation>Rivedi la pausa di %1</translation>
        </message>
        <message>
            <source>“%1” for %2</source>
            <translation>«%1» per %2</translation>
        </message>
        <message>
            <source>%1’s window ends today at %2</source>
            <translation>Il termine di %1 scade oggi alle %2</translation>
        </message>
        <message>
            <source>%1’s window ends tomorrow at %2</source>
            <translation>Il termine di %1 scade domani alle %2</translation>
        </message>
        <message>
            <source>%1’s %2 hours end today at %3</source>
            <translation>Le %2 ore di %1 scadono oggi alle %3</translation>
        </message>
        <message>
            <source>%1’s %2 hours end tomorrow at %3</source>
            <translation>Le %2 ore di %1 scadono domani alle %3</translation>
        </message>
    </context>
    <context>
        <name>Exposure</name>
        <message>
            <source>What you lose if the client vanishes</source>
            <translation>Che cosa perdi se il cliente sparisce</translation>
        </message>
        <message>
            <source>after “%1”</source>
            <translation>dopo «%1»</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niente</translation>
        </message>
        <message>
            <source>1 more stage, up to %1</source>
            <translation>1 altra fase, fino a %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages, up to %1</source>
            <translation>
                <numerusform>%n altra fase, fino a %1</numerusform>
                <numerusform>altre %n fasi, fino a %1</numerusform>
            </translation>
        </message>
        <message>
            <source>What you lose if the client vanishes: %1.</source>
            <translation>Che cosa perdi se il cliente sparisce: %1.</translation>
        </message>
        <message>
            <source>%1 after “%2”</source>
            <translation>%1 dopo «%2»</translation>
        </message>
        <message>
            <source>A deposit of %1 would halve it.</source>
            <translation>Un acconto di %1 lo dimezzerebbe.</translation>
        </message>
        <message>
            <source>Add this deposit</source>
            <translation>Aggiungi questo acconto</translation>
        </message>
        <message>
            <source>Once %1 holds the money for a stage, that stage is safe.</source>
            <translation>Quando %1 custodisce i soldi di una fase, quella fase è al sicuro.</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>This file was written by a newer Relance (format %2, this one knows %3). Please update Relance. (%1)</source>
            <translation>Questo file è stato scritto da una versione più recente di Relance (formato %2, questa conosce il %3). Aggiorna Relance. (%1)</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was changed. Make some room and try again. (%1)</source>
            <translation>Il disco è pieno, quindi nulla è cambiato. Libera spazio e riprova. (%1)</translation>
        </message>
        <message>
            <source>The disk did not answer, so nothing was changed. Check it and try again. (%1)</source>
            <translation>Il disco non ha risposto, quindi nulla è cambiato. Controllalo e riprova. (%1)</translation>
        </message>
        <message>
            <source>The file cannot be written, so nothing was changed. Check the rights of its folder. (%1)</source>
            <translation>Impossibile scrivere il file, quindi nulla è cambiato. Controlla i permessi della cartella. (%1)</translation>
        </message>
        <message>
            <source>Another program is using the file, so nothing was changed. Close it and try again. (%1)</source>
            <translation>Un altro programma sta usando il file, quindi nulla è cambiato. Chiudilo e riprova. (%1)</translation>
        </message>
        <message>
            <source>The file is damaged. It is left as it is; restore a copy from the backups folder beside it. (%1)</source>
            <translation>Il file è danneggiato. Viene lasciato com’è; ripristina una copia dalla cartella «backups» lì accanto. (%1)</translation>
        </message>
        <message>
            <source>This file belongs to another program, so it is left alone. Choose another data folder. (%1)</source>
            <translation>Questo file appartiene a un altro programma, quindi non viene toccato. Scegli un’altra cartella dei dati. (%1)</translation>
        </message>
        <message>
            <source>The file could not be used, so nothing was changed. (%1)</source>
            <translation>Impossibile usare il file, quindi nulla è cambiato. (%1)</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Choose from a calendar</source>
            <translation>Scegli da un calendario</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Nessuna data</translation>
        </message>
    </context>
    <context>
        <name>Fork</name>
        <message>
            <source>Complete or incomplete?</source>
            <translation>Completo o incompleto?</translation>
        </message>
        <message>
            <source>Complete: everything agreed is delivered.</source>
            <translation>Completo: tutto ciò che era concordato è consegnato.</translation>
        </message>
        <message>
            <source>Incomplete: not everything agreed is delivered yet.</source>
            <translation>Incompleto: non tutto ciò che era concordato è ancora consegnato.</translation>
        </message>
        <message>
            <source>The final notice went out as “complete”: everything agreed was delivered.</source>
            <translation>L’avviso finale è stato inviato come «completo»: tutto ciò che era concordato era stato consegnato.</translation>
        </message>
        <message>
            <source>The final notice went out as “incomplete”: not everything agreed was delivered.</source>
            <translation>L’avviso finale è stato inviato come «incompleto»: non tutto ciò che era concordato era stato consegnato.</translation>
        </message>
        <message>
            <source>The final notice will say that you mark the project as complete on %1 after %2 hours.</source>
            <translation>L’avviso finale dirà che dopo %2 ore segnerai il progetto come completato su %1.</translation>
        </message>
        <message>
            <source>The final notice will say that you ask formally for the payment after %1 hours.</source>
            <translation>L’avviso finale dirà che dopo %1 ore chiederai formalmente il pagamento.</translation>
        </message>
        <message>
            <source>The final notice will say that you ask formally for the payment of the work done after %1 hours, and that you would rather finish together.</source>
            <translation>L’avviso finale dirà che dopo %1 ore chiederai formalmente il pagamento del lavoro fatto, e che preferiresti finire insieme.</translation>
        </message>
        <message>
            <source>The final notice will say that you ask %1 for the payment of the work done after %2 hours, and that you would rather finish together.</source>
            <translation>L’avviso finale dirà che dopo %2 ore contatterai %1 per il pagamento del lavoro fatto, e che preferiresti finire insieme.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistenza della piattaforma</translation>
        </message>
        <message>
            <source>Still open. Tick what you have delivered:</source>
            <translation>Ancora aperto. Spunta ciò che hai consegnato:</translation>
        </message>
        <message>
            <source>Still open. What you deliver now does not change the notice:</source>
            <translation>Ancora aperto. Ciò che consegni ora non cambia l’avviso:</translation>
        </message>
        <message>
            <source>“%1” is delivered, all of it</source>
            <translation>«%1» è consegnato per intero</translation>
        </message>
        <message>
            <source>“%1” is delivered, but for:</source>
            <translation>«%1» è consegnato, tranne:</translation>
        </message>
        <message>
            <source>%1 does not hold the money for it yet.</source>
            <translation>%1 non ne custodisce ancora i soldi.</translation>
        </message>
        <message>
            <source>And 1 more milestone is open, see below.</source>
            <translation>E 1 altra fase è aperta, vedi sotto.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more milestones are open, see below.</source>
            <translation>
                <numerusform>E %n altra fase è aperta, vedi sotto.</numerusform>
                <numerusform>E altre %n fasi sono aperte, vedi sotto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before you mark it as complete</source>
            <translation>Prima di segnarlo come completato</translation>
        </message>
    </context>
    <context>
        <name>Handled</name>
        <message>
            <source>%1 · %2: follow-up %3 sent at %4</source>
            <translation>%1 · %2: sollecito %3 inviato alle %4</translation>
        </message>
        <message>
            <source>%1. It is your turn.</source>
            <translation>%1. Tocca a te.</translation>
        </message>
        <message>
            <source>%1 · %2: formal demand sent at %3</source>
            <translation>%1 · %2: richiesta formale inviata alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: the demand was answered at %3</source>
            <translation>%1 · %2: la richiesta formale ha avuto risposta alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: quote sent at %3</source>
            <translation>%1 · %2: preventivo inviato alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: asked at %3</source>
            <translation>%1 · %2: richiesta fatta alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: message sent at %3</source>
            <translation>%1 · %2: messaggio inviato alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: final notice sent at %3</source>
            <translation>%1 · %2: avviso finale inviato alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: marked as complete at %3</source>
            <translation>%1 · %2: segnato come completato alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: support contacted at %3</source>
            <translation>%1 · %2: assistenza contattata alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: quote accepted at %3</source>
            <translation>%1 · %2: preventivo accettato alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: the client answered at %3</source>
            <translation>%1 · %2: il cliente ha risposto alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: completion rejected at %3</source>
            <translation>%1 · %2: completamento rifiutato alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: support answered at %3</source>
            <translation>%1 · %2: l’assistenza ha risposto alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: paused at %3</source>
            <translation>%1 · %2: messo in pausa alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: resumed at %3</source>
            <translation>%1 · %2: ripreso alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: closed at %3</source>
            <translation>%1 · %2: chiuso alle %3</translation>
        </message>
        <message>
            <source>%1 · %2: reopened at %3</source>
            <translation>%1 · %2: riaperto alle %3</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Shortcuts</source>
            <translation>Scorciatoie</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuale</translation>
        </message>
        <message>
            <source>Tone of the messages</source>
            <translation>Tono dei messaggi</translation>
        </message>
        <message>
            <source>This page did not come with the program.</source>
            <translation>Questa pagina non è inclusa nel programma.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a key does, and the key</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between the lines of a group</comment>
            <translation>; </translation>
        </message>
        <message>
            <source> or </source>
            <comment>between keys</comment>
            <translation> o </translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ovunque</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Bacheca</translation>
        </message>
        <message>
            <source>Selected card or row</source>
            <translation>Scheda o riga selezionata</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Writing a message</source>
            <translation>Scrivere un messaggio</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nuovo progetto</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Cerca ovunque</translation>
        </message>
        <message>
            <source>Search this page</source>
            <translation>Cerca in questa pagina</translation>
        </message>
        <message>
            <source>Group, sort and filter the board</source>
            <translation>Raggruppa, ordina e filtra la bacheca</translation>
        </message>
        <message>
            <source>Back to the usual view of the board</source>
            <translation>Torna alla vista abituale della bacheca</translation>
        </message>
        <message>
            <source>In a new project</source>
            <translation>In un nuovo progetto</translation>
        </message>
        <message>
            <source>Move a milestone up or down</source>
            <translation>Sposta una fase su o giù</translation>
        </message>
        <message>
            <source>Remove a milestone</source>
            <translation>Rimuovi una fase</translation>
        </message>
        <message>
            <source>Paste the lines of a quote into a milestone</source>
            <translation>Incolla le righe di un preventivo in una fase</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ripeti</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Tutte le scorciatoie</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Chiudi il pannello</translation>
        </message>
        <message>
            <source>Quit Relance</source>
            <translation>Esci da Relance</translation>
        </message>
        <message>
            <source>Next field or button</source>
            <translation>Campo o pulsante successivo</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>Write the message that is due</source>
            <translation>Scrivi il messaggio da inviare</translation>
        </message>
        <message>
            <source>Pause or resume</source>
            <translation>Metti in pausa o riprendi</translation>
        </message>
        <message>
            <source>Open the project</source>
            <translation>Apri il progetto</translation>
        </message>
        <message>
            <source>From card to card</source>
            <translation>Da una scheda all’altra</translation>
        </message>
        <message>
            <source>From row to row</source>
            <translation>Da una riga all’altra</translation>
        </message>
        <message>
            <source>Move the card to another column</source>
            <translation>Sposta la scheda in un’altra colonna</translation>
        </message>
        <message>
            <source>Do what the row offers</source>
            <translation>Fai ciò che la riga propone</translation>
        </message>
        <message>
            <source>Put it off</source>
            <translation>Rimanda</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Da un giorno all’altro</translation>
        </message>
        <message>
            <source>Previous or next month</source>
            <translation>Mese precedente o successivo</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>Torna a oggi</translation>
        </message>
        <message>
            <source>Open what is on the day</source>
            <translation>Apri ciò che c’è quel giorno</translation>
        </message>
        <message>
            <source>Copy the message, or open it in your mail program</source>
            <translation>Copia il messaggio o aprilo nel programma di posta</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Salva la bozza</translation>
        </message>
        <message>
            <source>Next gap in the text</source>
            <translation>Prossimo spazio vuoto del testo</translation>
        </message>
        <message>
            <source>Close; the draft is kept</source>
            <translation>Chiudi; la bozza resta</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>You: “%1”</source>
            <translation>Tu: «%1»</translation>
        </message>
        <message>
            <source>You wrote a message</source>
            <translation>Hai scritto un messaggio</translation>
        </message>
        <message>
            <source>Note: “%1”</source>
            <translation>Nota: «%1»</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>Una nota</translation>
        </message>
        <message>
            <source>You sent follow-up %1</source>
            <translation>Hai inviato il sollecito %1</translation>
        </message>
        <message>
            <source>%1 (taken back)</source>
            <translation>%1 (annullato)</translation>
        </message>
        <message>
            <source>You put an entry back</source>
            <translation>Hai ripristinato una voce</translation>
        </message>
        <message>
            <source>You sent the quote</source>
            <translation>Hai inviato il preventivo</translation>
        </message>
        <message>
            <source>The client accepted the quote</source>
            <translation>Il cliente ha accettato il preventivo</translation>
        </message>
        <message>
            <source>You marked the project as complete</source>
            <translation>Hai segnato il progetto come completato</translation>
        </message>
        <message>
            <source>The client rejected the completion</source>
            <translation>Il cliente ha rifiutato il completamento</translation>
        </message>
        <message>
            <source>You resumed the project</source>
            <translation>Hai ripreso il progetto</translation>
        </message>
        <message>
            <source>You reopened the project</source>
            <translation>Hai riaperto il progetto</translation>
        </message>
        <message>
            <source>You took an entry back</source>
            <translation>Hai annullato una voce</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote: “%1”</source>
            <translation>Hai chiesto una risposta al preventivo: «%1»</translation>
        </message>
        <message>
            <source>You asked for feedback: “%1”</source>
            <translation>Hai chiesto un parere: «%1»</translation>
        </message>
        <message>
            <source>You asked for approval: “%1”</source>
            <translation>Hai chiesto un’approvazione: «%1»</translation>
        </message>
        <message>
            <source>You asked for payment: “%1”</source>
            <translation>Hai chiesto un pagamento: «%1»</translation>
        </message>
        <message>
            <source>You asked for feedback on “%1”</source>
            <translation>Hai chiesto un parere su «%1»</translation>
        </message>
        <message>
            <source>You asked for approval of “%1”</source>
            <translation>Hai chiesto l’approvazione di «%1»</translation>
        </message>
        <message>
            <source>You asked for payment of “%1”</source>
            <translation>Hai chiesto il pagamento di «%1»</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote by %2: “%1”</source>
            <translation>Hai chiesto una risposta al preventivo entro il %2: «%1»</translation>
        </message>
        <message>
            <source>You asked for feedback by %2: “%1”</source>
            <translation>Hai chiesto un parere entro il %2: «%1»</translation>
        </message>
        <message>
            <source>You asked for approval by %2: “%1”</source>
            <translation>Hai chiesto un’approvazione entro il %2: «%1»</translation>
        </message>
        <message>
            <source>You asked for payment by %2: “%1”</source>
            <translation>Hai chiesto un pagamento entro il %2: «%1»</translation>
        </message>
        <message>
            <source>You asked for feedback on “%1” by %2</source>
            <translation>Hai chiesto un parere su «%1» entro il %2</translation>
        </message>
        <message>
            <source>You asked for approval of “%1” by %2</source>
            <translation>Hai chiesto l’approvazione di «%1» entro il %2</translation>
        </message>
        <message>
            <source>You asked for payment of “%1” by %2</source>
            <translation>Hai chiesto il pagamento di «%1» entro il %2</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote</source>
            <translation>Hai chiesto una risposta al preventivo</translation>
        </message>
        <message>
            <source>You asked for feedback</source>
            <translation>Hai chiesto un parere</translation>
        </message>
        <message>
            <source>You asked for approval</source>
            <translation>Hai chiesto un’approvazione</translation>
        </message>
        <message>
            <source>You asked for payment</source>
            <translation>Hai chiesto un pagamento</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote by %1</source>
            <translation>Hai chiesto una risposta al preventivo entro il %1</translation>
        </message>
        <message>
            <source>You asked for feedback by %1</source>
            <translation>Hai chiesto un parere entro il %1</translation>
        </message>
        <message>
            <source>You asked for approval by %1</source>
            <translation>Hai chiesto un’approvazione entro il %1</translation>
        </message>
        <message>
            <source>You asked for payment by %1</source>
            <translation>Hai chiesto un pagamento entro il %1</translation>
        </message>
        <message>
            <source>Client: “%1”</source>
            <translation>Cliente: «%1»</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>The client promised it by %1</source>
            <translation>Il cliente l’ha promesso entro il %1</translation>
        </message>
        <message>
            <source>The client promised it by %1: “%2”</source>
            <translation>Il cliente l’ha promesso entro il %1: «%2»</translation>
        </message>
        <message>
            <source>An automatic reply came</source>
            <translation>È arrivata una risposta automatica</translation>
        </message>
        <message>
            <source>An automatic reply came: back on %1</source>
            <translation>È arrivata una risposta automatica: di ritorno il %1</translation>
        </message>
        <message>
            <source>You paused until %1: %2</source>
            <translation>Hai messo in pausa fino al %1: %2</translation>
        </message>
        <message>
            <source>You paused: %1</source>
            <translation>Hai messo in pausa: %1</translation>
        </message>
        <message>
            <source>You sent the final notice about the quote (%1 hours)</source>
            <translation>Hai inviato l’avviso finale sul preventivo (%1 ore)</translation>
        </message>
        <message>
            <source>You sent the final notice, everything delivered (%1 hours)</source>
            <translation>Hai inviato l’avviso finale, tutto consegnato (%1 ore)</translation>
        </message>
        <message>
            <source>You sent the final notice, work still open (%1 hours)</source>
            <translation>Hai inviato l’avviso finale, lavoro ancora aperto (%1 ore)</translation>
        </message>
        <message>
            <source>You sent the final notice</source>
            <translation>Hai inviato l’avviso finale</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>You contacted the platform’s support</source>
            <translation>Hai contattato l’assistenza della piattaforma</translation>
        </message>
        <message>
            <source>You contacted %1</source>
            <translation>Hai contattato %1</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>Invio: %1</translation>
        </message>
        <message>
            <source>The demand was answered</source>
            <translation>La richiesta formale ha avuto risposta</translation>
        </message>
        <message>
            <source>The client answered the demand</source>
            <translation>Il cliente ha risposto alla richiesta formale</translation>
        </message>
        <message>
            <source>The client paid after the demand</source>
            <translation>Il cliente ha pagato dopo la richiesta formale</translation>
        </message>
        <message>
            <source>The demand brought nothing: you are not paid</source>
            <translation>La richiesta formale non ha portato a nulla: nessun pagamento</translation>
        </message>
        <message>
            <source>Support replied</source>
            <translation>L’assistenza ha risposto</translation>
        </message>
        <message>
            <source>Support reached the client</source>
            <translation>L’assistenza ha raggiunto il cliente</translation>
        </message>
        <message>
            <source>Support settled it: you are paid</source>
            <translation>L’assistenza ha risolto: il pagamento è arrivato</translation>
        </message>
        <message>
            <source>Support closed it: you are not paid</source>
            <translation>L’assistenza ha chiuso il caso: nessun pagamento</translation>
        </message>
        <message>
            <source>You closed the project</source>
            <translation>Hai chiuso il progetto</translation>
        </message>
        <message>
            <source>The project was closed as paid</source>
            <translation>Il progetto è stato chiuso come pagato</translation>
        </message>
        <message>
            <source>You closed the project as canceled</source>
            <translation>Hai chiuso il progetto come annullato</translation>
        </message>
        <message>
            <source>You withdrew the quote</source>
            <translation>Hai ritirato il preventivo</translation>
        </message>
        <message>
            <source>You wrote the project off</source>
            <translation>Hai messo il progetto a perdita</translation>
        </message>
        <message>
            <source>Milestone “%1” paid by transfer</source>
            <translation>Fase «%1» pagata con bonifico</translation>
        </message>
        <message>
            <source>Milestone “%1” released by the platform</source>
            <translation>Fase «%1» sbloccata dalla piattaforma</translation>
        </message>
        <message>
            <source>Milestone “%1” released through support</source>
            <translation>Fase «%1» sbloccata tramite l’assistenza</translation>
        </message>
        <message>
            <source>Milestone “%1” changed</source>
            <translation>Fase «%1» modificata</translation>
        </message>
        <message>
            <source>Milestone “%1” not secured any more</source>
            <translation>Fase «%1» non più garantita</translation>
        </message>
        <message>
            <source>Milestone “%1” secured</source>
            <translation>Fase «%1» garantita</translation>
        </message>
        <message>
            <source>You requested the payment of “%1”</source>
            <translation>Hai chiesto il pagamento di «%1»</translation>
        </message>
        <message>
            <source>Milestone “%1” released</source>
            <translation>Fase «%1» sbloccata</translation>
        </message>
        <message>
            <source>Milestone “%1” refunded</source>
            <translation>Fase «%1» rimborsata</translation>
        </message>
        <message>
            <source>You waived the payment of “%1”</source>
            <translation>Hai rinunciato al pagamento di «%1»</translation>
        </message>
        <message>
            <source>“%1” is planned</source>
            <translation>«%1» è in programma</translation>
        </message>
        <message>
            <source>“%1” is in progress</source>
            <translation>«%1» è in corso</translation>
        </message>
        <message>
            <source>You delivered “%1”</source>
            <translation>Hai consegnato «%1»</translation>
        </message>
        <message>
            <source>The client approved “%1”</source>
            <translation>Il cliente ha approvato «%1»</translation>
        </message>
        <message>
            <source>“%1” was canceled</source>
            <translation>«%1» è annullato</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback</source>
            <translation>Hai consegnato «%1» e chiesto un parere</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval</source>
            <translation>Hai consegnato «%1» e chiesto un’approvazione</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment</source>
            <translation>Hai consegnato «%1» e chiesto un pagamento</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote</source>
            <translation>Hai consegnato «%1» e chiesto una risposta al preventivo</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback by %2</source>
            <translation>Hai consegnato «%1» e chiesto un parere entro il %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval by %2</source>
            <translation>Hai consegnato «%1» e chiesto un’approvazione entro il %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment by %2</source>
            <translation>Hai consegnato «%1» e chiesto un pagamento entro il %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote by %2</source>
            <translation>Hai consegnato «%1» e chiesto una risposta al preventivo entro il %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback on “%2”</source>
            <translation>Hai consegnato «%1» e chiesto un parere su «%2»</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval of “%2”</source>
            <translation>Hai consegnato «%1» e chiesto l’approvazione di «%2»</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment of “%2”</source>
            <translation>Hai consegnato «%1» e chiesto il pagamento di «%2»</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote: “%2”</source>
            <translation>Hai consegnato «%1» e chiesto una risposta al preventivo: «%2»</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback on “%2” by %3</source>
            <translation>Hai consegnato «%1» e chiesto un parere su «%2» entro il %3</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval of “%2” by %3</source>
            <translation>Hai consegnato «%1» e chiesto l’approvazione di «%2» entro il %3</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment of “%2” by %3</source>
            <translation>Hai consegnato «%1» e chiesto il pagamento di «%2» entro il %3</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote by %3: “%2”</source>
            <translation>Hai consegnato «%1» e chiesto una risposta al preventivo entro il %3: «%2»</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annulla la voce</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copia il testo</translation>
        </message>
        <message>
            <source>This entry was already taken back.</source>
            <translation>Questa voce è già stata annullata.</translation>
        </message>
        <message>
            <source>Undo brings the entry back.</source>
            <translation>Con Annulla la voce torna.</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>Christmas Day</source>
            <translation>Natale</translation>
        </message>
        <message>
            <source>%1 (observed)</source>
            <comment>a holiday that is kept on another day</comment>
            <translation>%1 (spostato)</translation>
        </message>
        <message>
            <source>%1 (estimated)</source>
            <comment>a holiday that depends on the moon</comment>
            <translation>%1 (data stimata)</translation>
        </message>
        <message>
            <source>ANZAC Day</source>
            <translation>Giornata dell’ANZAC</translation>
        </message>
        <message>
            <source>Abolition of Slavery</source>
            <translation>Abolizione della schiavitù</translation>
        </message>
        <message>
            <source>All Saints' Day</source>
            <translation>Ognissanti</translation>
        </message>
        <message>
            <source>Armistice Day</source>
            <translation>Giorno dell’armistizio</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Ascensione</translation>
        </message>
        <message>
            <source>Assumption Day</source>
            <translation>Assunzione di Maria</translation>
        </message>
        <message>
            <source>Assumption Of Mary Day</source>
            <translation>Assunzione di Maria</translation>
        </message>
        <message>
            <source>August Bank Holiday</source>
            <translation>Festività d’agosto</translation>
        </message>
        <message>
            <source>Australia Day</source>
            <translation>Giornata dell’Australia</translation>
        </message>
        <message>
            <source>Battle of the Boyne</source>
            <translation>Battaglia del Boyne</translation>
        </message>
        <message>
            <source>Boxing Day</source>
            <translation>Santo Stefano</translation>
        </message>
        <message>
            <source>Canada Day</source>
            <translation>Festa del Canada</translation>
        </message>
        <message>
            <source>Christmas Eve</source>
            <translation>Vigilia di Natale</translation>
        </message>
        <message>
            <source>Civic Holiday</source>
            <translation>Festa civica d’agosto</translation>
        </message>
        <message>
            <source>Columbus Day</source>
            <translation>Giornata di Colombo</translation>
        </message>
        <message>
            <source>Constitution Day</source>
            <translation>Giorno della Costituzione</translation>
        </message>
        <message>
            <source>Corpus Christi</source>
            <translation>Corpus Domini</translation>
        </message>
        <message>
            <source>Day After Thanksgiving</source>
            <translation>Giorno dopo il Ringraziamento</translation>
        </message>
        <message>
            <source>Day of Portugal, Camões, and the Portuguese Communities</source>
            <translation>Giorno del Portogallo, di Camões e delle comunità portoghesi</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>Lunedì dell’Angelo</translation>
        </message>
        <message>
            <source>Easter Saturday</source>
            <translation>Sabato santo</translation>
        </message>
        <message>
            <source>Easter Sunday</source>
            <translation>Pasqua</translation>
        </message>
        <message>
            <source>Eid al-Adha</source>
            <translation>Festa del sacrificio</translation>
        </message>
        <message>
            <source>Eid al-Fitr</source>
            <translation>Fine del Ramadan</translation>
        </message>
        <message>
            <source>Epiphany</source>
            <translation>Epifania</translation>
        </message>
        <message>
            <source>Europe Day</source>
            <translation>Festa dell’Europa</translation>
        </message>
        <message>
            <source>Family Day</source>
            <translation>Festa della famiglia</translation>
        </message>
        <message>
            <source>Freedom Day</source>
            <translation>Festa della libertà</translation>
        </message>
        <message>
            <source>Genevan Fast</source>
            <translation>Digiuno ginevrino</translation>
        </message>
        <message>
            <source>German Unity Day</source>
            <translation>Giorno dell’Unità tedesca</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Venerdì santo</translation>
        </message>
        <message>
            <source>Immaculate Conception</source>
            <translation>Immacolata Concezione</translation>
        </message>
        <message>
            <source>Independence Day</source>
            <translation>Giorno dell’Indipendenza</translation>
        </message>
        <message>
            <source>Indigenous Peoples' Day</source>
            <translation>Giornata dei popoli indigeni</translation>
        </message>
        <message>
            <source>June Bank Holiday</source>
            <translation>Festività di giugno</translation>
        </message>
        <message>
            <source>Juneteenth National Independence Day</source>
            <translation>Juneteenth, fine della schiavitù</translation>
        </message>
        <message>
            <source>King's Birthday</source>
            <translation>Compleanno del re</translation>
        </message>
        <message>
            <source>King's Day</source>
            <translation>Festa del re</translation>
        </message>
        <message>
            <source>Labor Day</source>
            <translation>Festa del lavoro</translation>
        </message>
        <message>
            <source>Late Summer Bank Holiday</source>
            <translation>Festività di fine estate</translation>
        </message>
        <message>
            <source>Liberation Day</source>
            <translation>Festa della Liberazione</translation>
        </message>
        <message>
            <source>Martin Luther King Jr. Day</source>
            <translation>Giornata di Martin Luther King</translation>
        </message>
        <message>
            <source>Maundy Thursday</source>
            <translation>Giovedì santo</translation>
        </message>
        <message>
            <source>May Bank Holiday</source>
            <translation>Festività di maggio</translation>
        </message>
        <message>
            <source>May Day</source>
            <translation>Primo maggio</translation>
        </message>
        <message>
            <source>Melbourne Cup Day</source>
            <translation>Giorno della Melbourne Cup</translation>
        </message>
        <message>
            <source>Memorial Day</source>
            <translation>Giorno della memoria dei caduti</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>Festa nazionale</translation>
        </message>
        <message>
            <source>National Day for Truth and Reconciliation</source>
            <translation>Giornata della verità e della riconciliazione</translation>
        </message>
        <message>
            <source>National Day of Catalonia</source>
            <translation>Festa nazionale della Catalogna</translation>
        </message>
        <message>
            <source>National Patriots' Day</source>
            <translation>Giornata nazionale dei patrioti</translation>
        </message>
        <message>
            <source>National Unity Day</source>
            <translation>Giornata dell’Unità nazionale</translation>
        </message>
        <message>
            <source>New Year Holiday</source>
            <translation>Secondo giorno dell’anno</translation>
        </message>
        <message>
            <source>New Year's Day</source>
            <translation>Capodanno</translation>
        </message>
        <message>
            <source>New Year's Eve</source>
            <translation>San Silvestro</translation>
        </message>
        <message>
            <source>October Bank Holiday</source>
            <translation>Festività d’ottobre</translation>
        </message>
        <message>
            <source>Pentecost</source>
            <translation>Pentecoste</translation>
        </message>
        <message>
            <source>Pentecost Monday</source>
            <translation>Lunedì di Pentecoste</translation>
        </message>
        <message>
            <source>Prayer Monday</source>
            <translation>Lunedì del Digiuno federale</translation>
        </message>
        <message>
            <source>Presidents' Day</source>
            <translation>Giorno dei presidenti</translation>
        </message>
        <message>
            <source>Reformation Day</source>
            <translation>Festa della Riforma</translation>
        </message>
        <message>
            <source>Remembrance Day</source>
            <translation>Giorno del ricordo</translation>
        </message>
        <message>
            <source>Repentance and Prayer Day</source>
            <translation>Giorno di penitenza e preghiera</translation>
        </message>
        <message>
            <source>Republic Day</source>
            <translation>Festa della Repubblica</translation>
        </message>
        <message>
            <source>Restoration Day</source>
            <translation>Festa della Restaurazione</translation>
        </message>
        <message>
            <source>Restoration of Independence Day</source>
            <translation>Restaurazione dell’indipendenza</translation>
        </message>
        <message>
            <source>Saint Ambrose's Day</source>
            <translation>Sant’Ambrogio</translation>
        </message>
        <message>
            <source>Saint Andrew's Day</source>
            <translation>Sant’Andrea</translation>
        </message>
        <message>
            <source>Saint Anthony of Padua's Day</source>
            <translation>Sant’Antonio da Padova</translation>
        </message>
        <message>
            <source>Saint Anthony's Day</source>
            <translation>Sant’Antonio</translation>
        </message>
        <message>
            <source>Saint Berchtold's Day</source>
            <translation>San Bertoldo</translation>
        </message>
        <message>
            <source>Saint Brigid's Day</source>
            <translation>Santa Brigida</translation>
        </message>
        <message>
            <source>Saint Francis of Assisi, Patron Saint of Italy</source>
            <translation>San Francesco d’Assisi, patrono d’Italia</translation>
        </message>
        <message>
            <source>Saint George's Day</source>
            <translation>San Giorgio</translation>
        </message>
        <message>
            <source>Saint James' Day</source>
            <translation>San Giacomo</translation>
        </message>
        <message>
            <source>Saint Januarius's Day</source>
            <translation>San Gennaro</translation>
        </message>
        <message>
            <source>Saint John the Baptist</source>
            <translation>San Giovanni Battista</translation>
        </message>
        <message>
            <source>Saint John the Baptist Day</source>
            <translation>San Giovanni Battista</translation>
        </message>
        <message>
            <source>Saint John's Day</source>
            <translation>San Giovanni</translation>
        </message>
        <message>
            <source>Saint Joseph's Day</source>
            <translation>San Giuseppe</translation>
        </message>
        <message>
            <source>Saint Mark's Day</source>
            <translation>San Marco</translation>
        </message>
        <message>
            <source>Saint Nicholas's Day</source>
            <translation>San Nicola</translation>
        </message>
        <message>
            <source>Saint Patrick's Day</source>
            <translation>San Patrizio</translation>
        </message>
        <message>
            <source>Saint Petronius's Day</source>
            <translation>San Petronio</translation>
        </message>
        <message>
            <source>Saint Stephen's Day</source>
            <translation>Santo Stefano</translation>
        </message>
        <message>
            <source>Saints Peter and Paul</source>
            <translation>Santi Pietro e Paolo</translation>
        </message>
        <message>
            <source>Saints Peter and Paul's Day</source>
            <translation>Santi Pietro e Paolo</translation>
        </message>
        <message>
            <source>Second Day of Christmas</source>
            <translation>Santo Stefano</translation>
        </message>
        <message>
            <source>Spring Bank Holiday</source>
            <translation>Festività di primavera</translation>
        </message>
        <message>
            <source>Summer Bank Holiday</source>
            <translation>Festività d’estate</translation>
        </message>
        <message>
            <source>Thanksgiving Day</source>
            <translation>Giorno del Ringraziamento</translation>
        </message>
        <message>
            <source>Valencian Community Day</source>
            <translation>Giorno della Comunità valenciana</translation>
        </message>
        <message>
            <source>Veterans Day</source>
            <translation>Giorno dei veterani</translation>
        </message>
        <message>
            <source>Victoria Day</source>
            <translation>Festa di Vittoria</translation>
        </message>
        <message>
            <source>Victory Day</source>
            <translation>Giorno della vittoria</translation>
        </message>
        <message>
            <source>Washington's Birthday</source>
            <translation>Compleanno di Washington</translation>
        </message>
        <message>
            <source>Women's Day</source>
            <translation>Festa della donna</translation>
        </message>
        <message>
            <source>World Children's Day</source>
            <translation>Giornata mondiale dell’infanzia</translation>
        </message>
    </context>
    <context>
        <name>Impact</name>
        <message>
            <source>What this moves</source>
            <translation>Che cosa sposta</translation>
        </message>
        <message>
            <source>Looking at what this moves…</source>
            <translation>Controllo che cosa si sposta…</translation>
        </message>
        <message>
            <source>No due date moves.</source>
            <translation>Nessuna scadenza si sposta.</translation>
        </message>
        <message>
            <source>1 due date moves:</source>
            <translation>1 scadenza si sposta:</translation>
        </message>
        <message numerus="yes">
            <source>%n due dates move:</source>
            <translation>
                <numerusform>%n scadenza si sposta:</numerusform>
                <numerusform>%n scadenze si spostano:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e ancora %n</numerusform>
                <numerusform>e ancora %n</numerusform>
            </translation>
        </message>
        <message>
            <source>formal demand</source>
            <translation>richiesta formale</translation>
        </message>
        <message>
            <source>look at the demand</source>
            <translation>rivedere la richiesta</translation>
        </message>
        <message>
            <source>follow-up %1</source>
            <translation>sollecito %1</translation>
        </message>
        <message>
            <source>final notice</source>
            <translation>avviso finale</translation>
        </message>
        <message>
            <source>mark as complete</source>
            <translation>segnare come completato</translation>
        </message>
        <message>
            <source>check the release</source>
            <translation>verificare lo sblocco</translation>
        </message>
        <message>
            <source>contact support</source>
            <translation>contattare l’assistenza</translation>
        </message>
        <message>
            <source>ask support</source>
            <translation>chiedere all’assistenza</translation>
        </message>
        <message>
            <source>withdraw the quote</source>
            <translation>ritirare il preventivo</translation>
        </message>
        <message>
            <source>look at the pause</source>
            <translation>rivedere la pausa</translation>
        </message>
        <message>
            <source>deliver</source>
            <translation>consegnare</translation>
        </message>
        <message>
            <source>%1, %2: %3 → %4</source>
            <translation>%1, %2: %3 → %4</translation>
        </message>
        <message>
            <source>%1: %2, %3 → %4, %5</source>
            <translation>%1: %2, %3 → %4, %5</translation>
        </message>
        <message>
            <source>%1: %2 falls due, %3</source>
            <translation>%1: %2 diventa da fare, %3</translation>
        </message>
        <message>
            <source>%1: %2, %3, is not due any more</source>
            <translation>%1: %2, %3, non è più da fare</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Import a file</source>
            <translation>Importa un file</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importa %1</translation>
        </message>
        <message>
            <source>Relance files (*.json)</source>
            <translation>File di Relance (*.json)</translation>
        </message>
        <message>
            <source>%1 cannot be read, because it is not there any more. Choose it again.</source>
            <translation>%1 non può essere letto, perché non è più lì. Sceglilo di nuovo.</translation>
        </message>
        <message>
            <source>%1 cannot be read, because it is a folder. Choose a file in it.</source>
            <translation>%1 non può essere letto, perché è una cartella. Scegli un file al suo interno.</translation>
        </message>
        <message>
            <source>%1 cannot be read, because its rights do not allow it. Change them and try again.</source>
            <translation>%1 non può essere letto, perché i suoi permessi non lo consentono. Modificali e riprova.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its disk and try again.</source>
            <translation>%1 non può essere letto. Controlla il disco in cui si trova e riprova.</translation>
        </message>
        <message>
            <source>Looking through the file. Nothing is changed yet.</source>
            <translation>Lettura del file… Per ora non cambia nulla.</translation>
        </message>
        <message>
            <source>Making a backup first…</source>
            <translation>Prima una copia…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importazione…</translation>
        </message>
        <message>
            <source>%1 of %2 projects</source>
            <translation>%1 progetti su %2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Mi fermo…</translation>
        </message>
        <message>
            <source>There is a problem in this file, so nothing was imported. Fix it and try again.</source>
            <translation>C’è un problema in questo file, quindi nulla è stato importato. Correggilo e riprova.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n problems in this file, so nothing was imported. Fix them and try again.</source>
            <translation>
                <numerusform>C’è %n problema in questo file, quindi nulla è stato importato. Correggilo e riprova.</numerusform>
                <numerusform>Ci sono %n problemi in questo file, quindi nulla è stato importato. Correggili e riprova.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in this file is here already. There is nothing to import.</source>
            <translation>Tutto ciò che contiene questo file è già qui. Non c’è nulla da importare.</translation>
        </message>
        <message>
            <source>your settings</source>
            <translation>le tue impostazioni</translation>
        </message>
        <message>
            <source>New in this file: %1.</source>
            <translation>Novità in questo file: %1.</translation>
        </message>
        <message>
            <source>One entry of the file exists here with other content. What should happen to it?</source>
            <translation>Un elemento del file esiste già qui, con un contenuto diverso. Che cosa vuoi farne?</translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the file exist here with other content. What should happen to them?</source>
            <translation>
                <numerusform>%n elemento del file esiste già qui, con un contenuto diverso. Che cosa vuoi farne?</numerusform>
                <numerusform>%n elementi del file esistono già qui, con un contenuto diverso. Che cosa vuoi farne?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep what is here</source>
            <translation>&amp;Tieni ciò che c’è qui</translation>
        </message>
        <message>
            <source>&amp;Replace it with what the file says</source>
            <translation>&amp;Sostituisci con ciò che contiene il file</translation>
        </message>
        <message>
            <source>Keep &amp;both: import what the file says as new</source>
            <translation>Tieni &amp;entrambi, quello del file come nuovo</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>Le tue impostazioni</translation>
        </message>
        <message>
            <source>Platform %1</source>
            <translation>Piattaforma %1</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Cliente %1</translation>
        </message>
        <message>
            <source>Project “%1”</source>
            <translation>Progetto «%1»</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 progetto</translation>
        </message>
        <message>
            <source>1 client</source>
            <translation>1 cliente</translation>
        </message>
        <message>
            <source>1 platform</source>
            <translation>1 piattaforma</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n progetto</numerusform>
                <numerusform>%n progetti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients</source>
            <translation>
                <numerusform>%n cliente</numerusform>
                <numerusform>%n clienti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n piattaforma</numerusform>
                <numerusform>%n piattaforme</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message>
            <source>Insights</source>
            <translation>Andamento</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Anno</translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n mese</numerusform>
                <numerusform>%n mesi</numerusform>
            </translation>
        </message>
        <message>
            <source>Money by month</source>
            <translation>Importi mese per mese</translation>
        </message>
        <message>
            <source>Paid, awaiting release and at risk, by the month of delivery</source>
            <translation>Pagato, da sbloccare e a rischio, per mese di consegna</translation>
        </message>
        <message>
            <source>How long clients take to answer</source>
            <translation>In quanto tempo rispondono i clienti</translation>
        </message>
        <message>
            <source>Working days: usual (dot) and slowest (bar)</source>
            <translation>Giorni lavorativi: di solito (punto) e al massimo (barra)</translation>
        </message>
        <message>
            <source>In working days, the quickest first</source>
            <translation>In giorni lavorativi, prima i più rapidi</translation>
        </message>
        <message>
            <source>Where projects wait</source>
            <translation>Dove aspettano i progetti</translation>
        </message>
        <message>
            <source>Open requests by purpose, with the longest silence</source>
            <translation>Richieste aperte per scopo, con il silenzio più lungo</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagato</translation>
        </message>
        <message>
            <source>Awaiting</source>
            <translation>Da sbloccare</translation>
        </message>
        <message>
            <source>Of which at risk</source>
            <translation>Di cui a rischio</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 d usual, %2 d slowest</source>
            <translation>di solito %1 g, al massimo %2 g</translation>
        </message>
        <message>
            <source>1 project, %1 d</source>
            <translation>1 progetto, %1 g</translation>
        </message>
        <message numerus="yes">
            <source>%n projects, %1 d</source>
            <translation>
                <numerusform>%n progetto, %1 g</numerusform>
                <numerusform>%n progetti, %1 g</numerusform>
            </translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Preventivo</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Parere</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approvazione</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>1 more client in the table</source>
            <translation>1 altro cliente nella tabella</translation>
        </message>
        <message numerus="yes">
            <source>%n more clients in the table</source>
            <translation>
                <numerusform>%n altro cliente nella tabella</numerusform>
                <numerusform>Altri %n clienti nella tabella</numerusform>
            </translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Mostra come tabella</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>Mostra come grafico</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copia la tabella</translation>
        </message>
        <message>
            <source>With tabs between the columns, as spreadsheets like it</source>
            <translation>Con tabulazioni tra le colonne, come piace ai fogli di calcolo</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiata</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Usual, working days</source>
            <translation>Di solito, giorni lavorativi</translation>
        </message>
        <message>
            <source>Slowest, working days</source>
            <translation>Al massimo, giorni lavorativi</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Risposte</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>In attesa di</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Progetti</translation>
        </message>
        <message>
            <source>Longest silence, days</source>
            <translation>Silenzio più lungo, giorni</translation>
        </message>
        <message>
            <source>No money was delivered for in this time.</source>
            <translation>Nessuna consegna da pagare in questo periodo.</translation>
        </message>
        <message>
            <source>A client shows here once they have answered three times.</source>
            <translation>Un cliente appare qui quando ha risposto tre volte.</translation>
        </message>
        <message>
            <source>Nobody owes you an answer.</source>
            <translation>Nessuno ti deve una risposta.</translation>
        </message>
        <message>
            <source>Nothing to look back on yet</source>
            <translation>Ancora nulla da mostrare</translation>
        </message>
        <message>
            <source>Here you will see what was paid month by month, how long each client takes to answer, and where projects wait. It fills by itself while you work.</source>
            <translation>Qui vedrai che cosa è stato pagato mese per mese, in quanto tempo risponde ogni cliente e dove aspettano i progetti. Si riempie da solo mentre lavori.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>⌘ F</source>
            <translation>⌘ F</translation>
        </message>
        <message>
            <source>Ctrl F</source>
            <translation>Ctrl F</translation>
        </message>
        <message>
            <source>⌘ K</source>
            <translation>⌘ K</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>Follow-up %1</source>
            <translation>Sollecito %1</translation>
        </message>
        <message>
            <source>Formal demand</source>
            <translation>Richiesta formale</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Nuova verifica</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Avviso finale</translation>
        </message>
        <message>
            <source>Mark complete</source>
            <translation>Completamento</translation>
        </message>
        <message>
            <source>Check release</source>
            <translation>Verifica dello sblocco</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Assistenza</translation>
        </message>
        <message>
            <source>Ask support</source>
            <translation>Domanda all’assistenza</translation>
        </message>
        <message>
            <source>Withdraw quote</source>
            <translation>Ritiro del preventivo</translation>
        </message>
        <message>
            <source>Review pause</source>
            <translation>Verifica della pausa</translation>
        </message>
        <message>
            <source>Deliver</source>
            <translation>Consegna</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completato</translation>
        </message>
        <message>
            <source>Request sent</source>
            <translation>Richiesta inviata</translation>
        </message>
        <message>
            <source>Quote sent</source>
            <translation>Preventivo inviato</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promessa</translation>
        </message>
        <message>
            <source>%1 h end</source>
            <translation>Fine delle %1 h</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Completamento</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Sblocco</translation>
        </message>
        <message>
            <source>pays by %1</source>
            <translation>pagamento entro il %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>entro il %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>oggi</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>dal %1</translation>
        </message>
        <message>
            <source>%1, done, %2</source>
            <translation>%1, fatto, %2</translation>
        </message>
        <message>
            <source>%1, due, %2</source>
            <translation>%1, da fare, %2</translation>
        </message>
        <message>
            <source>%1, planned, %2</source>
            <translation>%1, previsto, %2</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Language and look</source>
            <translation>Lingua e aspetto</translation>
        </message>
        <message>
            <source>What you choose here applies at once. Messages to clients keep the language of the client.</source>
            <translation>Ciò che scegli vale subito. I messaggi ai clienti restano nella lingua del cliente.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Lingua</translation>
        </message>
        <message>
            <source>Same as the system (%1)</source>
            <translation>Come il sistema (%1)</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Aspetto</translation>
        </message>
        <message>
            <source>Same as the system</source>
            <translation>Come il sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contrasto elevato</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>&amp;Dimensione del testo</translation>
        </message>
        <message>
            <source>On top of the size that the system is set to.</source>
            <translation>In aggiunta alla dimensione scelta nel sistema.</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Reduced motion: no animations</source>
            <translation>Movimento ridotto: senza animazioni</translation>
        </message>
        <message>
            <source>Where the system asks for it, motion is reduced in any case.</source>
            <translation>Se lo chiede il sistema, le animazioni sono ridotte in ogni caso.</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Looking at project %1 of %2…</source>
            <translation>Esame del progetto %1 di %2…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Esamina di nuovo</translation>
        </message>
        <message>
            <source>Stopped before all projects were looked at.</source>
            <translation>Fermato prima di aver esaminato tutti i progetti.</translation>
        </message>
    </context>
    <context>
        <name>Milestones</name>
        <message>
            <source>%1 of %2 paid</source>
            <translation>%1 su %2 pagati</translation>
        </message>
        <message>
            <source>Transferred %1</source>
            <translation>Versato il %1</translation>
        </message>
        <message>
            <source>Unsecured since %1</source>
            <translation>Non garantito dal %1</translation>
        </message>
        <message>
            <source>Secured %1</source>
            <translation>Garantito il %1</translation>
        </message>
        <message>
            <source>Requested %1</source>
            <translation>Richiesto il %1</translation>
        </message>
        <message>
            <source>Released %1</source>
            <translation>Sbloccato il %1</translation>
        </message>
        <message>
            <source>Refunded %1</source>
            <translation>Rimborsato il %1</translation>
        </message>
        <message>
            <source>Waived %1</source>
            <translation>Abbuonato il %1</translation>
        </message>
        <message>
            <source>Planned since %1</source>
            <translation>In programma dal %1</translation>
        </message>
        <message>
            <source>In progress since %1</source>
            <translation>In corso dal %1</translation>
        </message>
        <message>
            <source>Delivered %1</source>
            <translation>Consegnato il %1</translation>
        </message>
        <message>
            <source>Approved %1</source>
            <translation>Approvato il %1</translation>
        </message>
        <message>
            <source>Canceled %1</source>
            <translation>Annullato il %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <translation>%1, scadenza il %2</translation>
        </message>
        <message>
            <source>%1 (delivered %2)</source>
            <translation>%1 (consegnato il %2)</translation>
        </message>
        <message>
            <source>%1, %2, work: %3, payment: %4</source>
            <translation>%1, %2, lavoro: %3, pagamento: %4</translation>
        </message>
        <message>
            <source>%1 · work: %2 · payment: %3</source>
            <translation>%1 · lavoro: %2 · pagamento: %3</translation>
        </message>
        <message>
            <source>No deliverables are listed. Edit the milestone to add some.</source>
            <translation>Nessuna consegna è indicata. Modifica la fase per aggiungerne.</translation>
        </message>
        <message>
            <source>No milestones yet. They say what is paid when, and what happens to the rest.</source>
            <translation>Ancora nessuna fase. Dicono che cosa si paga e quando, e che cosa succede al resto.</translation>
        </message>
        <message>
            <source>Payment bar: %1</source>
            <translation>Barra dei pagamenti: %1</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Lavoro</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifica…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Add milestone</source>
            <translation>Aggiungi una fase</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Fasi</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>%1 at %2</source>
            <comment>a day and its time, within a sentence</comment>
            <translation>%1 alle %2</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>The quote was accepted</source>
            <translation>Il preventivo è stato accettato</translation>
        </message>
        <message>
            <source>Ask the client for something</source>
            <translation>Chiedi qualcosa al cliente</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>Write the follow-up now</source>
            <translation>Scrivi ora il sollecito</translation>
        </message>
        <message>
            <source>Write the final notice now</source>
            <translation>Scrivi ora l’avviso finale</translation>
        </message>
        <message>
            <source>Close the project</source>
            <translation>Chiudi il progetto</translation>
        </message>
        <message>
            <source>Reopen the project</source>
            <translation>Riapri il progetto</translation>
        </message>
        <message>
            <source>It is already here.</source>
            <translation>È già qui.</translation>
        </message>
        <message>
            <source>A closed project can only be reopened: move it to “My turn”.</source>
            <translation>Un progetto chiuso si può solo riaprire: spostalo in «Tocca a me».</translation>
        </message>
        <message>
            <source>The quote is not accepted yet. Once it is, move it to “My turn”.</source>
            <translation>Il preventivo non è ancora accettato. Quando lo sarà, spostalo in «Tocca a me».</translation>
        </message>
        <message>
            <source>The quote was accepted, so it does not become a quote again. Undo takes that back.</source>
            <translation>Il preventivo è stato accettato, quindi non torna un preventivo. Con Annulla torni indietro.</translation>
        </message>
        <message>
            <source>It is the client’s turn already. It comes back here when they promise a date: move it to “My turn”.</source>
            <translation>Tocca già al cliente. Torna qui quando promette una data: spostalo in «Tocca a me».</translation>
        </message>
        <message>
            <source>The final notice cannot be taken back by a move. Undo takes it back, or record the client’s reply.</source>
            <translation>L’avviso finale non si ritira spostando la scheda. Usa Annulla, o registra la risposta del cliente.</translation>
        </message>
        <message>
            <source>There is no silence to follow up on: it is your turn. Ask the client first.</source>
            <translation>Non c’è un silenzio da sollecitare: tocca a te. Prima chiedi qualcosa al cliente.</translation>
        </message>
        <message>
            <source>The final notice was already sent, so there is no follow-up any more in this silence.</source>
            <translation>L’avviso finale è già partito, quindi in questo silenzio non ci sono più solleciti.</translation>
        </message>
        <message>
            <source>There is no silence: it is your turn. Ask the client first.</source>
            <translation>Non c’è un silenzio: tocca a te. Prima chiedi qualcosa al cliente.</translation>
        </message>
        <message>
            <source>Send at least one follow-up in this silence before the final notice.</source>
            <translation>Invia almeno un sollecito in questo silenzio prima dell’avviso finale.</translation>
        </message>
        <message>
            <source>A project does not change its client by a move. “Edit project” changes it.</source>
            <translation>Uno spostamento non cambia il cliente di un progetto. Lo cambia «Modifica progetto».</translation>
        </message>
        <message>
            <source>A project does not change its platform by a move. “Edit project” changes it.</source>
            <translation>Uno spostamento non cambia la piattaforma di un progetto. La cambia «Modifica progetto».</translation>
        </message>
        <message>
            <source>It has the tag “%1” already.</source>
            <translation>Ha già l’etichetta «%1».</translation>
        </message>
        <message>
            <source>Add the tag “%1”</source>
            <translation>Aggiungi l’etichetta «%1»</translation>
        </message>
        <message>
            <source>The tag “%2” instead of “%1”</source>
            <translation>L’etichetta «%2» al posto di «%1»</translation>
        </message>
        <message>
            <source>Take the tag “%1” away</source>
            <translation>Togli l’etichetta «%1»</translation>
        </message>
        <message>
            <source>It has more tags than “%1”, so it does not come here. “Edit project” changes them.</source>
            <translation>Ha altre etichette oltre a «%1», quindi non viene qui. Le cambia «Modifica progetto».</translation>
        </message>
    </context>
    <context>
        <name>NoticeSettings</name>
        <message>
            <source>Notifications</source>
            <translation>Notifiche</translation>
        </message>
        <message>
            <source>Everything that is due is listed in Today. You are notified of each thing once; several are put together.</source>
            <translation>Tutto ciò che è da fare si trova in Oggi. Ogni cosa viene notificata una volta sola; più cose insieme sono raggruppate.</translation>
        </message>
        <message>
            <source>Tell me when something falls due</source>
            <translation>Avvisami quando qualcosa è da fare</translation>
        </message>
        <message>
            <source>What a notification &amp;shows</source>
            <translation>Che cosa &amp;mostra una notifica</translation>
        </message>
        <message>
            <source>Everything: who, which project, how much</source>
            <translation>Tutto: chi, quale progetto, quanto</translation>
        </message>
        <message>
            <source>The client’s name only</source>
            <translation>Solo il nome del cliente</translation>
        </message>
        <message>
            <source>Only that something is due</source>
            <translation>Solo che qualcosa è da fare</translation>
        </message>
        <message>
            <source>Notifications may also be seen on the lock screen of this computer.</source>
            <translation>Le notifiche possono apparire anche sulla schermata di blocco di questo computer.</translation>
        </message>
        <message>
            <source>Quiet time</source>
            <translation>Ore di quiete</translation>
        </message>
        <message>
            <source>What falls due in quiet time is announced in one notification when it ends.</source>
            <translation>Ciò che è da fare durante le ore di quiete viene segnalato alla fine, in un’unica notifica.</translation>
        </message>
        <message>
            <source>Quiet &amp;from</source>
            <translation>Quiete &amp;dalle</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Alle</translation>
        </message>
        <message>
            <source>Set both to the same time for no quiet hours.</source>
            <translation>Per non avere ore di quiete, indica la stessa ora in entrambi i campi.</translation>
        </message>
        <message>
            <source>Notify me only on my working days</source>
            <translation>Avvisami solo nei miei giorni lavorativi</translation>
        </message>
        <message>
            <source>Notify me when a final notice ends, even in quiet time</source>
            <translation>Avvisami della fine di un avviso finale anche nelle ore di quiete</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>In background</translation>
        </message>
        <message>
            <source>Keep running in the tray when I close the window</source>
            <translation>Resta nell’area di notifica quando chiudo la finestra</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the window ends Relance, and there are no notifications until you open it.</source>
            <translation>Questo desktop non ha un’area di notifica: chiudendo la finestra Relance si chiude, e nulla viene segnalato finché non lo riapri.</translation>
        </message>
        <message>
            <source>Start in the tray when I log in</source>
            <translation>Avvia nell’area di notifica quando accedo</translation>
        </message>
        <message>
            <source>This computer does not let Relance change what starts when you log in.</source>
            <translation>Questo computer non permette a Relance di cambiare ciò che si avvia all’accesso.</translation>
        </message>
        <message>
            <source>Projects without notifications</source>
            <translation>Progetti senza notifiche</translation>
        </message>
        <message>
            <source>Mute notifications</source>
            <translation>Silenzia le notifiche</translation>
        </message>
        <message>
            <source>Notify about this project again</source>
            <translation>Riattiva le notifiche di questo progetto</translation>
        </message>
        <message>
            <source>Notify again about %1</source>
            <translation>Riattiva le notifiche: %1</translation>
        </message>
        <message>
            <source>Notify again</source>
            <translation>Riattiva</translation>
        </message>
        <message>
            <source>No notifications about this project; it still stands in Today.</source>
            <translation>Nessuna notifica su questo progetto; resta comunque in Oggi.</translation>
        </message>
        <message>
            <source>Notifications about this project again.</source>
            <translation>Di nuovo notifiche su questo progetto.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n things need you</source>
            <translation>
                <numerusform>%n cosa ti aspetta</numerusform>
                <numerusform>%n cose ti aspettano</numerusform>
            </translation>
        </message>
        <message>
            <source>Something needs you</source>
            <translation>Una cosa ti aspetta</translation>
        </message>
        <message>
            <source>Open draft</source>
            <translation>Apri la bozza</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Mostra l’elenco</translation>
        </message>
        <message>
            <source>Client replied</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Rimanda</translation>
        </message>
        <message>
            <source>Something is due.</source>
            <translation>Una cosa è da fare.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e ancora %n</numerusform>
                <numerusform>e ancora %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”: %2 requested</source>
            <translation>«%1»: %2 richiesti</translation>
        </message>
        <message>
            <source>“%1”: %2 delivered and not paid</source>
            <translation>«%1»: %2 consegnati e non pagati</translation>
        </message>
        <message>
            <source>“%1”: %2 secured</source>
            <translation>«%1»: %2 garantiti</translation>
        </message>
        <message>
            <source>“%1”: a quote of %2</source>
            <translation>«%1»: un preventivo di %2</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>Your words</source>
            <translation>Le tue parole</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Avviso finale</translation>
        </message>
        <message>
            <source>Milestone plan</source>
            <translation>Piano delle fasi</translation>
        </message>
        <message>
            <source>with the quote</source>
            <translation>con il preventivo</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Richiesta</translation>
        </message>
        <message>
            <source>when a stage is delivered</source>
            <translation>quando una fase è consegnata</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Completamento</translation>
        </message>
        <message>
            <source>when it is marked as complete</source>
            <translation>quando è segnato come completato</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Assistenza</translation>
        </message>
        <message>
            <source>to the platform</source>
            <translation>alla piattaforma</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Ripresa</translation>
        </message>
        <message>
            <source>when the client is back</source>
            <translation>quando il cliente è tornato</translation>
        </message>
        <message>
            <source>Sympathy</source>
            <translation>Vicinanza</translation>
        </message>
        <message>
            <source>when the client has a hard time</source>
            <translation>quando il cliente ha un momento difficile</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Annullamento</translation>
        </message>
        <message>
            <source>when it comes to nothing</source>
            <translation>quando non se ne fa nulla</translation>
        </message>
        <message>
            <source>Follow-up 3 and later</source>
            <translation>Sollecito 3 e successivi</translation>
        </message>
        <message>
            <source>Follow-up %1</source>
            <translation>Sollecito %1</translation>
        </message>
        <message>
            <source>on a quote</source>
            <translation>su un preventivo</translation>
        </message>
        <message>
            <source>for feedback</source>
            <translation>per un parere</translation>
        </message>
        <message>
            <source>for approval</source>
            <translation>per un’approvazione</translation>
        </message>
        <message>
            <source>for payment</source>
            <translation>per un pagamento</translation>
        </message>
        <message>
            <source>everything delivered</source>
            <translation>tutto consegnato</translation>
        </message>
        <message>
            <source>work still open</source>
            <translation>lavoro ancora aperto</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>le tue</translation>
        </message>
        <message>
            <source>yours, shipped one is newer</source>
            <translation>le tue, l’originale è più recente</translation>
        </message>
        <message>
            <source>yours, cannot be read</source>
            <translation>le tue, illeggibili</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>non salvato</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Lingua</translation>
        </message>
        <message>
            <source>Shown with the facts &amp;of</source>
            <translation>Mostrato con i dati &amp;di</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>O&amp;ggetto</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Messaggio</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaggi</translation>
        </message>
        <message>
            <source>Insert a fact</source>
            <translation>Inserisci un dato</translation>
        </message>
        <message>
            <source>Save your words</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Back to the shipped text</source>
            <translation>Testo originale</translation>
        </message>
        <message>
            <source>As it will read</source>
            <translation>Come si leggerà</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Le differenze</translation>
        </message>
        <message>
            <source>This is the shipped text, word for word.</source>
            <translation>È il testo originale, parola per parola.</translation>
        </message>
        <message>
            <source>Add a project, and the message is shown here with its facts.</source>
            <translation>Aggiungi un progetto, e il messaggio appare qui con i suoi dati.</translation>
        </message>
        <message>
            <source>A fact stands in {braces}. A part in [square brackets] is left out when a fact in it is not known. To write a brace or bracket itself, type it twice.</source>
            <translation>Un dato sta fra {graffe}. Una parte [fra quadre] sparisce quando manca un suo dato. Per scrivere una parentesi graffa o quadra, raddoppiala.</translation>
        </message>
        <message>
            <source>Saved. New messages use your words.</source>
            <translation>Salvato. I nuovi messaggi usano le tue parole.</translation>
        </message>
        <message>
            <source>The shipped text is used again.</source>
            <translation>Vale di nuovo il testo originale.</translation>
        </message>
        <message>
            <source>The shipped text has changed since you wrote yours. “What differs” compares them.</source>
            <translation>Il testo originale è cambiato da quando hai scritto il tuo. «Le differenze» li confronta.</translation>
        </message>
        <message>
            <source>Subject, column %1: %2</source>
            <translation>Oggetto, colonna %1: %2</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Riga %1, colonna %2: %3</translation>
        </message>
        <message>
            <source>there is no fact called “%1”.</source>
            <translation>non esiste un dato «%1».</translation>
        </message>
        <message>
            <source>this brace stands alone. Close it, or write it twice.</source>
            <translation>questa graffa è sola. Chiudila o raddoppiala.</translation>
        </message>
        <message>
            <source>this bracket stands alone. Close it, or write it twice.</source>
            <translation>questa quadra è sola. Chiudila o raddoppiala.</translation>
        </message>
        <message>
            <source>a part in brackets cannot hold another one.</source>
            <translation>una parte fra quadre non può contenerne un’altra.</translation>
        </message>
        <message>
            <source>the fact “%1” is too long for a line.</source>
            <translation>il dato «%1» è troppo lungo per una riga.</translation>
        </message>
        <message>
            <source>Take your words back</source>
            <translation>Ritira le tue parole</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Vai lì</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Bacheca</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clienti</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Andamento</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>%1 · %2 · writes in %3, %4 time</source>
            <translation>%1 · %2 · scrive in %3, ora di %4</translation>
        </message>
        <message>
            <source>What happens if the silence goes on</source>
            <translation>Che cosa succede se il silenzio continua</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>Che cosa viene dopo</translation>
        </message>
        <message>
            <source>It is your turn. Next: deliver “%1” by %2.</source>
            <translation>Tocca a te. Prossimo passo: consegnare «%1» entro il %2.</translation>
        </message>
        <message>
            <source>It is your turn. “%1” was due on %2.</source>
            <translation>Tocca a te. «%1» era da consegnare il %2.</translation>
        </message>
        <message>
            <source>It is your turn. When you need something from the client, ask, and the silence counts from then.</source>
            <translation>Tocca a te. Se ti serve qualcosa dal cliente, chiedilo: il silenzio si conta da lì.</translation>
        </message>
        <message>
            <source>Send the quote, and the silence counts from then.</source>
            <translation>Invia il preventivo: il silenzio si conta da lì.</translation>
        </message>
        <message>
            <source>This project is closed. Nothing is due.</source>
            <translation>Questo progetto è chiuso. Non c’è nulla da fare.</translation>
        </message>
        <message>
            <source>%1 sent, day %2; look again %3.</source>
            <translation>Invio: %1, giorno %2; da rivedere il %3.</translation>
        </message>
        <message>
            <source>With %1, day %2; ask again %3.</source>
            <translation>Hai contattato %1, giorno %2; chiedi di nuovo il %3.</translation>
        </message>
        <message>
            <source>%1 sent, day %2; it was time to look again on %3.</source>
            <translation>Invio: %1, giorno %2; era ora di rivedere il %3.</translation>
        </message>
        <message>
            <source>%1 sent, day %2; look again today.</source>
            <translation>Invio: %1, giorno %2; da rivedere oggi.</translation>
        </message>
        <message>
            <source>With %1, day %2; it was time to ask again on %3.</source>
            <translation>Hai contattato %1, giorno %2; era ora di chiedere di nuovo il %3.</translation>
        </message>
        <message>
            <source>With %1, day %2; ask again today.</source>
            <translation>Hai contattato %1, giorno %2; chiedi di nuovo oggi.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistenza della piattaforma</translation>
        </message>
        <message>
            <source>Formal demand</source>
            <translation>Richiesta formale di pagamento</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversazione</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Nothing happened yet.</source>
            <translation>Non è ancora successo nulla.</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Mostra le voci precedenti</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Chiudi il pannello</translation>
        </message>
        <message>
            <source>Close the panel (Esc)</source>
            <translation>Chiudi il pannello (Esc)</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Altre azioni</translation>
        </message>
    </context>
    <context>
        <name>Pause</name>
        <message>
            <source>Paused for hardship until %1.</source>
            <translation>In pausa per un momento difficile fino al %1.</translation>
        </message>
        <message>
            <source>Paused for a vacation until %1.</source>
            <translation>In pausa per ferie fino al %1.</translation>
        </message>
        <message>
            <source>Paused, out of office, until %1.</source>
            <translation>In pausa per assenza fino al %1.</translation>
        </message>
        <message>
            <source>Paused until %1: you agreed to wait.</source>
            <translation>In pausa fino al %1: avete concordato di aspettare.</translation>
        </message>
        <message>
            <source>Paused until %1.</source>
            <translation>In pausa fino al %1.</translation>
        </message>
        <message>
            <source>Paused for hardship until you resume it. Look at it again on %1.</source>
            <translation>In pausa per un momento difficile finché non riprendi. Da rivedere il %1.</translation>
        </message>
        <message>
            <source>Paused for a vacation until you resume it. Look at it again on %1.</source>
            <translation>In pausa per ferie finché non riprendi. Da rivedere il %1.</translation>
        </message>
        <message>
            <source>Paused, out of office, until you resume it. Look at it again on %1.</source>
            <translation>In pausa per assenza finché non riprendi. Da rivedere il %1.</translation>
        </message>
        <message>
            <source>You agreed to wait: paused until you resume it. Look at it again on %1.</source>
            <translation>Avete concordato di aspettare: in pausa finché non riprendi. Da rivedere il %1.</translation>
        </message>
        <message>
            <source>Paused until you resume it. Look at it again on %1.</source>
            <translation>In pausa finché non riprendi. Da rivedere il %1.</translation>
        </message>
        <message>
            <source>No notice, completion or support step is offered until then. A kind word is enough for now.</source>
            <translation>Fino ad allora non vengono proposti avvisi, completamenti né assistenza. Per ora basta una parola gentile.</translation>
        </message>
        <message>
            <source>No notice, completion or support step is offered meanwhile. A kind word is enough for now.</source>
            <translation>Nel frattempo non vengono proposti avvisi, completamenti né assistenza. Per ora basta una parola gentile.</translation>
        </message>
        <message>
            <source>Nothing is due until then; after that the wait starts anew.</source>
            <translation>Nulla è da fare fino ad allora; poi l’attesa riparte da capo.</translation>
        </message>
        <message>
            <source>Nothing else is due meanwhile; once you resume it, the wait starts anew.</source>
            <translation>Nient’altro è da fare nel frattempo; alla ripresa l’attesa riparte da capo.</translation>
        </message>
        <message>
            <source>Your private note: %1</source>
            <translation>La tua nota privata: %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fino al %1</translation>
        </message>
        <message>
            <source>review %1</source>
            <translation>da rivedere il %1</translation>
        </message>
        <message>
            <source>Paused, %1</source>
            <translation>In pausa, %1</translation>
        </message>
        <message>
            <source>Paused since %1.</source>
            <translation>In pausa dal %1.</translation>
        </message>
        <message>
            <source>Paused from %1 to %2.</source>
            <translation>In pausa dal %1 al %2.</translation>
        </message>
    </context>
    <context>
        <name>Placeholders</name>
        <message>
            <source>how you greet the client</source>
            <translation>come saluti il cliente</translation>
        </message>
        <message>
            <source>the client’s name</source>
            <translation>il nome del cliente</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>il tuo nome</translation>
        </message>
        <message>
            <source>your signature</source>
            <translation>la tua firma</translation>
        </message>
        <message>
            <source>the project’s title</source>
            <translation>il titolo del progetto</translation>
        </message>
        <message>
            <source>the platform</source>
            <translation>la piattaforma</translation>
        </message>
        <message>
            <source>what its support is called</source>
            <translation>il nome della sua assistenza</translation>
        </message>
        <message>
            <source>the day of the message</source>
            <translation>il giorno del messaggio</translation>
        </message>
        <message>
            <source>what you need, in your words</source>
            <translation>che cosa ti serve, con parole tue</translation>
        </message>
        <message>
            <source>the day you need it by</source>
            <translation>il giorno entro cui ti serve</translation>
        </message>
        <message>
            <source>the milestone in question</source>
            <translation>la fase in questione</translation>
        </message>
        <message>
            <source>when you first asked</source>
            <translation>quando l’hai chiesto la prima volta</translation>
        </message>
        <message>
            <source>when you wrote last</source>
            <translation>quando hai scritto l’ultima volta</translation>
        </message>
        <message>
            <source>when the client last answered</source>
            <translation>quando il cliente ha risposto l’ultima volta</translation>
        </message>
        <message>
            <source>a new date to offer</source>
            <translation>una nuova data da proporre</translation>
        </message>
        <message>
            <source>what was delivered</source>
            <translation>che cosa è stato consegnato</translation>
        </message>
        <message>
            <source>when it was delivered</source>
            <translation>quando è stato consegnato</translation>
        </message>
        <message>
            <source>what is still open</source>
            <translation>che cosa resta aperto</translation>
        </message>
        <message>
            <source>the list of your messages</source>
            <translation>l’elenco dei tuoi messaggi</translation>
        </message>
        <message>
            <source>the amount in question</source>
            <translation>l’importo in questione</translation>
        </message>
        <message>
            <source>the amount, when the platform holds it</source>
            <translation>l’importo, quando lo custodisce la piattaforma</translation>
        </message>
        <message>
            <source>the amount, when it is secured without a platform</source>
            <translation>l’importo, quando è garantito senza piattaforma</translation>
        </message>
        <message>
            <source>the amount, when it is to be transferred</source>
            <translation>l’importo, quando è da versare</translation>
        </message>
        <message>
            <source>the total</source>
            <translation>il totale</translation>
        </message>
        <message>
            <source>the deposit</source>
            <translation>l’acconto</translation>
        </message>
        <message>
            <source>the cancellation fee</source>
            <translation>l’indennità di annullamento</translation>
        </message>
        <message>
            <source>the list of milestones</source>
            <translation>l’elenco delle fasi</translation>
        </message>
        <message>
            <source>the list of amounts</source>
            <translation>l’elenco degli importi</translation>
        </message>
        <message>
            <source>how long the final window is</source>
            <translation>la durata del termine finale</translation>
        </message>
        <message>
            <source>when the final window ends</source>
            <translation>la fine del termine finale</translation>
        </message>
        <message>
            <source>the day the quote is closed</source>
            <translation>il giorno in cui il preventivo si chiude</translation>
        </message>
        <message>
            <source>the day of the automatic release</source>
            <translation>il giorno dello sblocco automatico</translation>
        </message>
        <message>
            <source>how long until the automatic release</source>
            <translation>il tempo fino allo sblocco automatico</translation>
        </message>
        <message>
            <source>the step with support</source>
            <translation>il passo con l’assistenza</translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>30 / 40 / 30</source>
            <translation>30 / 40 / 30</translation>
        </message>
        <message>
            <source>Half and half</source>
            <translation>Metà e metà</translation>
        </message>
        <message>
            <source>Deposit and stages</source>
            <translation>Acconto e fasi</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>Tutto alla fine</translation>
        </message>
        <message>
            <source>Final files</source>
            <translation>File finali</translation>
        </message>
        <message>
            <source>First drafts</source>
            <translation>Prime bozze</translation>
        </message>
        <message>
            <source>Stage %1</source>
            <translation>Fase %1</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Fasi</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>&amp;Deposit, percent</source>
            <translation>&amp;Acconto, in %</translation>
        </message>
        <message>
            <source>Stages after &amp;it</source>
            <translation>Fasi &amp;dopo</translation>
        </message>
        <message>
            <source>T&amp;otal price</source>
            <translation>&amp;Prezzo totale</translation>
        </message>
        <message>
            <source>Add &amp;milestone</source>
            <translation>Aggiungi una fa&amp;se</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Totale: %1</translation>
        </message>
        <message>
            <source>These milestones have no amounts yet. Without a price they are left out; you can add some later.</source>
            <translation>Queste fasi non hanno ancora un importo. Senza prezzo non vengono create; puoi aggiungerne più tardi.</translation>
        </message>
        <message>
            <source>%1, all of the total</source>
            <translation>%1, pari al totale</translation>
        </message>
        <message>
            <source>%1, which is %2 more than the total</source>
            <translation>%1, cioè %2 in più del totale</translation>
        </message>
        <message>
            <source>%1, which is %2 less than the total</source>
            <translation>%1, cioè %2 in meno del totale</translation>
        </message>
        <message>
            <source>Make %1 the total</source>
            <translation>Usa %1 come totale</translation>
        </message>
        <message>
            <source>Let the other milestones make up for it</source>
            <translation>Compensa con le altre fasi</translation>
        </message>
        <message>
            <source>Put my milestones back</source>
            <translation>Rimetti le mie fasi</translation>
        </message>
        <message>
            <source>1 working day after “%1”</source>
            <translation>1 giorno lavorativo dopo «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n working days after “%1”</source>
            <translation>
                <numerusform>%n giorno lavorativo dopo «%1»</numerusform>
                <numerusform>%n giorni lavorativi dopo «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>1 working day from today</source>
            <translation>1 giorno lavorativo da oggi</translation>
        </message>
        <message numerus="yes">
            <source>%n working days from today</source>
            <translation>
                <numerusform>%n giorno lavorativo da oggi</numerusform>
                <numerusform>%n giorni lavorativi da oggi</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” falls on %2: %3, a public holiday where you are.</source>
            <translation>«%1» cade il %2: %3, una festività dove sei tu.</translation>
        </message>
        <message>
            <source>“%1” falls on %2: %3, a public holiday where %4 is.</source>
            <translation>«%1» cade il %2: %3, una festività dove si trova %4.</translation>
        </message>
        <message>
            <source>“%1” falls on %2, one of your days off.</source>
            <translation>«%1» cade il %2, uno dei tuoi giorni liberi.</translation>
        </message>
        <message>
            <source>“%1” falls on %2, when you do not work.</source>
            <translation>«%1» cade il %2, quando non lavori.</translation>
        </message>
        <message>
            <source>“%1” falls on %2, when %3 does not work.</source>
            <translation>«%1» cade il %2, quando %3 non lavora.</translation>
        </message>
        <message>
            <source>“%1” is due on %2, which is past.</source>
            <translation>«%1» scade il %2, che è già passato.</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>il cliente</translation>
        </message>
        <message>
            <source>Your templates</source>
            <translation>I tuoi modelli</translation>
        </message>
        <message>
            <source>Save these milestones as a template…</source>
            <translation>Salva queste fasi come modello…</translation>
        </message>
        <message>
            <source>Rename “%1”…</source>
            <translation>Rinomina «%1»…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Rimuovi «%1»</translation>
        </message>
        <message>
            <source>Save as a template</source>
            <translation>Salva come modello</translation>
        </message>
        <message>
            <source>Rename the template</source>
            <translation>Rinomina il modello</translation>
        </message>
        <message>
            <source>&amp;Name of the template</source>
            <translation>&amp;Nome del modello</translation>
        </message>
        <message>
            <source>It keeps titles, kinds, shares of the total and the working days between the milestones.</source>
            <translation>Conserva i titoli, i tipi, le quote del totale e i giorni lavorativi tra le fasi.</translation>
        </message>
        <message>
            <source>“%1” is kept already. This one takes its place.</source>
            <translation>«%1» esiste già. Questo ne prenderà il posto.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>There are no milestones to keep yet.</source>
            <translation>Non ci sono ancora fasi da conservare.</translation>
        </message>
        <message>
            <source>More for milestone %1</source>
            <translation>Altro per la fase %1</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Sposta su</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Sposta giù</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>“%1” has no amount yet. Type one, or 0 if it costs nothing.</source>
            <translation>«%1» non ha ancora un importo. Scrivine uno, oppure 0 se non costa nulla.</translation>
        </message>
        <message>
            <source>Pa&amp;ste lines of a quote</source>
            <translation>&amp;Incolla righe di un preventivo</translation>
        </message>
        <message>
            <source>Leave without creating the project?</source>
            <translation>Chiudere senza creare il progetto?</translation>
        </message>
        <message>
            <source>What you typed here is not kept.</source>
            <translation>Quello che hai scritto qui non viene conservato.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continua a scrivere</translation>
        </message>
        <message>
            <source>Create it and write the milestone plan</source>
            <translation>Crealo e scrivi il piano delle fasi</translation>
        </message>
        <message>
            <source>&amp;Email, if you know it</source>
            <translation>E-&amp;mail, se la conosci</translation>
        </message>
        <message>
            <source>Where they are, and how you write to them</source>
            <translation>Dove si trova, e come gli scrivi</translation>
        </message>
        <message>
            <source>%1 is new here. For now: country not known, written to formally.</source>
            <translation>%1 è un nuovo cliente. Per ora: Paese non noto, tono formale.</translation>
        </message>
        <message>
            <source>%1 is new here. For now: country not known, written to informally.</source>
            <translation>%1 è un nuovo cliente. Per ora: Paese non noto, tono informale.</translation>
        </message>
        <message>
            <source>%1 is new here. For now: %2, written to formally.</source>
            <translation>%1 è un nuovo cliente. Per ora: %2, tono formale.</translation>
        </message>
        <message>
            <source>%1 is new here. For now: %2, written to informally.</source>
            <translation>%1 è un nuovo cliente. Per ora: %2, tono informale.</translation>
        </message>
    </context>
    <context>
        <name>PlatformNews</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 changed since this project began: %2.</source>
            <translation>%1 è cambiata da quando è iniziato questo progetto: %2.</translation>
        </message>
        <message>
            <source>Keep the values it began with</source>
            <translation>Tieni i valori iniziali</translation>
        </message>
        <message>
            <source>Keep or use the new ones…</source>
            <translation>Tieni o usa quelli nuovi…</translation>
        </message>
        <message>
            <source>Use the new ones</source>
            <translation>Usa quelli nuovi</translation>
        </message>
        <message>
            <source>the language of its support</source>
            <translation>la lingua della sua assistenza</translation>
        </message>
        <message>
            <source>a window of its own, %1 hours</source>
            <translation>un termine proprio, %1 ore</translation>
        </message>
        <message>
            <source>no window of its own any more (%1 hours)</source>
            <translation>più nessun termine proprio (%1 ore)</translation>
        </message>
        <message>
            <source>window %1 → %2 hours</source>
            <translation>termine %1 → %2 ore</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non noto</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>it holds the money now</source>
            <translation>ora custodisce i soldi</translation>
        </message>
        <message>
            <source>it does not hold the money any more</source>
            <translation>non custodisce più i soldi</translation>
        </message>
        <message>
            <source>projects can be marked as complete now</source>
            <translation>ora i progetti si possono segnare come completati</translation>
        </message>
        <message>
            <source>projects cannot be marked as complete any more</source>
            <translation>i progetti non si possono più segnare come completati</translation>
        </message>
        <message>
            <source>automatic release %1 → %2</source>
            <translation>sblocco automatico %1 → %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nessuna</translation>
        </message>
        <message>
            <source>public holidays left out: %1 → %2</source>
            <translation>festività non contate: %1 → %2</translation>
        </message>
        <message>
            <source>completed projects can be reopened now</source>
            <translation>ora i progetti completati si possono riaprire</translation>
        </message>
        <message>
            <source>completed projects cannot be reopened any more</source>
            <translation>i progetti completati non si possono più riaprire</translation>
        </message>
        <message>
            <source>support: “%1” → “%2”</source>
            <translation>assistenza: «%1» → «%2»</translation>
        </message>
        <message>
            <source>contact outside the platform is forbidden now</source>
            <translation>ora è vietato il contatto fuori dalla piattaforma</translation>
        </message>
        <message>
            <source>contact outside the platform is allowed now</source>
            <translation>ora è permesso il contatto fuori dalla piattaforma</translation>
        </message>
        <message>
            <source>dispute %1 → %2</source>
            <translation>contestazione %1 → %2</translation>
        </message>
    </context>
    <context>
        <name>Platforms</name>
        <message>
            <source>New platform</source>
            <translation>Nuova piattaforma</translation>
        </message>
        <message>
            <source>Shipped values</source>
            <translation>Valori originali</translation>
        </message>
        <message>
            <source>Changed by you</source>
            <translation>Modificata da te</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Tua</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Non ancora salvata</translation>
        </message>
        <message>
            <source>Changes count for new projects. Projects that run already keep the values they began with, until you edit them.</source>
            <translation>Le modifiche valgono per i nuovi progetti. Quelli in corso mantengono i valori iniziali, finché non li modifichi.</translation>
        </message>
        <message>
            <source>Reset to shipped values</source>
            <translation>Torna ai valori originali</translation>
        </message>
        <message>
            <source>Remove this platform</source>
            <translation>Rimuovi questa piattaforma</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>Holds the money until the client approves (escrow)</source>
            <translation>Custodisce i soldi finché il cliente non approva (deposito a garanzia)</translation>
        </message>
        <message>
            <source>Forbids contact or payment outside the platform</source>
            <translation>Vieta contatti o pagamenti fuori dalla piattaforma</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Completamento</translation>
        </message>
        <message>
            <source>What happens when you mark a project as complete.</source>
            <translation>Che cosa succede quando segni un progetto come completato.</translation>
        </message>
        <message>
            <source>Projects can be marked as complete</source>
            <translation>I progetti si possono segnare come completati</translation>
        </message>
        <message>
            <source>Then the payment is released by itself after</source>
            <translation>Poi il pagamento si sblocca da solo dopo</translation>
        </message>
        <message>
            <source>Without the public holidays of</source>
            <translation>Senza le festività di</translation>
        </message>
        <message>
            <source>No country: Monday to Friday</source>
            <translation>Nessun Paese: dal lunedì al venerdì</translation>
        </message>
        <message>
            <source>Not needed: only working days leave out holidays</source>
            <translation>Non serve: solo i giorni lavorativi escludono le festività</translation>
        </message>
        <message>
            <source>A completed project can be reopened</source>
            <translation>Un progetto completato si può riaprire</translation>
        </message>
        <message>
            <source>Final notice and support</source>
            <translation>Avviso finale e assistenza</translation>
        </message>
        <message>
            <source>&amp;Hours of the final window</source>
            <translation>&amp;Ore del termine finale</translation>
        </message>
        <message>
            <source>From your settings</source>
            <translation>Dalle tue impostazioni</translation>
        </message>
        <message>
            <source>S&amp;upport is called</source>
            <translation>Nome dell’&amp;assistenza</translation>
        </message>
        <message>
            <source>Support reads</source>
            <translation>L’assistenza legge</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non noto</translation>
        </message>
        <message>
            <source>A dispute is possible for</source>
            <translation>Una contestazione è possibile per</translation>
        </message>
        <message>
            <source>%1, how many</source>
            <translation>%1, quanti</translation>
        </message>
        <message>
            <source>%1, unit</source>
            <translation>%1, unità</translation>
        </message>
        <message>
            <source>Where these values come from</source>
            <translation>Da dove vengono questi valori</translation>
        </message>
        <message>
            <source>Sour&amp;ce</source>
            <translation>&amp;Fonte</translation>
        </message>
        <message>
            <source>Chec&amp;ked on</source>
            <translation>&amp;Verificato il</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certezza</translation>
        </message>
        <message>
            <source>Please give the platform a name.</source>
            <translation>Dai un nome alla piattaforma.</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>giorni lavorativi</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>giorni di calendario</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>ore</translation>
        </message>
        <message>
            <source>Verified on an official page</source>
            <translation>Verificato su una pagina ufficiale</translation>
        </message>
        <message>
            <source>From somebody else’s page</source>
            <translation>Dalla pagina di altri</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Incerto</translation>
        </message>
        <message>
            <source>%1. Official, checked on %2.</source>
            <translation>%1. Ufficiale, controllato il %2.</translation>
        </message>
        <message>
            <source>%1. Not an official page, checked on %2.</source>
            <translation>%1. Pagina non ufficiale, controllata il %2.</translation>
        </message>
        <message>
            <source>%1. Uncertain, checked on %2.</source>
            <translation>%1. Incerto, controllato il %2.</translation>
        </message>
        <message>
            <source>Changed by you. Shipped: %1. %2</source>
            <translation>Modificato da te. Originale: %1. %2</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 ore</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Working days before each follow-up</source>
            <translation>Giorni lavorativi prima di ogni sollecito</translation>
        </message>
        <message>
            <source>Working days before the final notice</source>
            <translation>Giorni lavorativi prima dell’avviso finale</translation>
        </message>
        <message>
            <source>Hours of the final window</source>
            <translation>Ore del termine finale</translation>
        </message>
        <message>
            <source>Working days between checks with support</source>
            <translation>Giorni lavorativi fra un contatto e l’altro con l’assistenza</translation>
        </message>
        <message>
            <source>Working days before follow-up %1</source>
            <translation>Giorni lavorativi prima del sollecito %1</translation>
        </message>
        <message>
            <source>One more follow-up</source>
            <translation>Un sollecito in più</translation>
        </message>
        <message>
            <source>One follow-up less</source>
            <translation>Un sollecito in meno</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 da %2</translation>
        </message>
        <message>
            <source>%1 from your settings</source>
            <translation>%1 dalle tue impostazioni</translation>
        </message>
        <message>
            <source>%1 by default</source>
            <translation>%1 (predefinito)</translation>
        </message>
        <message>
            <source>%1, unless the platform sets its own</source>
            <translation>%1, se la piattaforma non ha un valore proprio</translation>
        </message>
        <message>
            <source>Set by you. Otherwise %1.</source>
            <translation>Impostato da te. Altrimenti %1.</translation>
        </message>
        <message>
            <source>Set for %1. Otherwise %2.</source>
            <translation>Impostato per %1. Altrimenti %2.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Use default</source>
            <translation>Torna al valore predefinito</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Modifica: %1</translation>
        </message>
        <message>
            <source>Use default: %1</source>
            <translation>Torna al valore predefinito: %1</translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, poi </translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Something is wrong here. Compare it with a file that Relance exported.</source>
            <translation>Qui c’è qualcosa che non va. Confronta con un file esportato da Relance.</translation>
        </message>
        <message>
            <source>There is no such field. Did you mean %1? Rename it, or remove it.</source>
            <translation>Questo campo non esiste. Intendevi %1? Rinominalo o rimuovilo.</translation>
        </message>
        <message>
            <source>There is no such field. Remove it, or call it %1.</source>
            <translation>Questo campo non esiste. Rimuovilo o chiamalo %1.</translation>
        </message>
        <message>
            <source>The country %1 has no subdivision %2. Replace it with %3.</source>
            <translation>Il Paese %1 non ha una suddivisione %2. Scrivi invece %3.</translation>
        </message>
        <message>
            <source>Public holidays are the same everywhere in the country %1. Remove the subdivision %2.</source>
            <translation>Le festività sono le stesse in tutto il Paese %1. Rimuovi la suddivisione %2.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has no such field. Remove it, or use %2.</source>
            <translation>Una voce di tipo %1 non ha questo campo. Rimuovilo o usa %2.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has no such field. Remove it.</source>
            <translation>Una voce di tipo %1 non ha questo campo. Rimuovilo.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has the direction %2, not %3. Correct it, or leave it out.</source>
            <translation>Una voce di tipo %1 ha la direzione %2, non %3. Correggila o omettila.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has no direction. Remove it.</source>
            <translation>Una voce di tipo %1 non ha una direzione. Rimuovi questo campo.</translation>
        </message>
        <message>
            <source>No client in this file has the id %1. Correct it, or add the client.</source>
            <translation>Nessun cliente in questo file ha l’identificativo %1. Correggilo o aggiungi il cliente.</translation>
        </message>
        <message>
            <source>Neither this file nor Relance has a platform with the id %1. Correct it, or add the platform.</source>
            <translation>Né questo file né Relance hanno una piattaforma con l’identificativo %1. Correggilo o aggiungi la piattaforma.</translation>
        </message>
        <message>
            <source>No milestone of this project has the id %1. Correct it, or add the milestone.</source>
            <translation>Nessuna fase di questo progetto ha l’identificativo %1. Correggilo o aggiungi la fase.</translation>
        </message>
        <message>
            <source>No entry of this project has the id %1. Correct it, or add the entry.</source>
            <translation>Nessuna voce di questo progetto ha l’identificativo %1. Correggilo o aggiungi la voce.</translation>
        </message>
        <message>
            <source>The moment %1 is still to come. Write one that has passed.</source>
            <translation>Il momento %1 deve ancora venire. Scrivine uno già passato.</translation>
        </message>
        <message>
            <source>This is before it happened (%1). Write that moment or a later one.</source>
            <translation>È prima del momento in cui è accaduto (%1). Scrivi quel momento o uno successivo.</translation>
        </message>
        <message>
            <source>The id %1 already stands in %2. Use each id only once.</source>
            <translation>L’identificativo %1 è già in %2. Usa ogni identificativo una volta sola.</translation>
        </message>
        <message>
            <source>An entry of the type %1 needs this field. Add it.</source>
            <translation>Una voce di tipo %1 ha bisogno di questo campo. Aggiungilo.</translation>
        </message>
        <message>
            <source>An entry of the type %1 tells what changed. Add %2, or both.</source>
            <translation>Una voce di tipo %1 dice che cosa è cambiato. Aggiungi %2, o entrambi.</translation>
        </message>
        <message>
            <source>A reply that is not settled needs the promised date. Add it, as in %1.</source>
            <translation>Una risposta che lascia aperta la questione deve dire la data promessa. Aggiungila, per esempio %1.</translation>
        </message>
        <message>
            <source>A reply that is settled promises nothing. Remove %1.</source>
            <translation>Una risposta che chiude la questione non promette nulla. Rimuovi %1.</translation>
        </message>
        <message>
            <source>The last day, %1, is before the first, %2. Correct one of them.</source>
            <translation>L’ultimo giorno, %1, viene prima del primo, %2. Correggi uno dei due.</translation>
        </message>
        <message>
            <source>A subdivision needs its country. Add %1, or remove the subdivision.</source>
            <translation>Una suddivisione ha bisogno del suo Paese. Aggiungi %1 o rimuovi la suddivisione.</translation>
        </message>
        <message>
            <source>This profile is that of %1, but the project runs on %2. Use the same id in both places.</source>
            <translation>Questo profilo è quello di %1, ma il progetto si svolge su %2. Usa lo stesso identificativo in entrambi i punti.</translation>
        </message>
        <message>
            <source>This field is missing. Add it with %1.</source>
            <translation>Questo campo manca. Aggiungilo con %1.</translation>
        </message>
        <message>
            <source>This field stands here more than once. Keep only one.</source>
            <translation>Questo campo compare qui più volte. Tienine uno solo.</translation>
        </message>
        <message>
            <source>The value %1 is not known here. Replace it with %2.</source>
            <translation>Il valore %1 non è riconosciuto qui. Scrivi invece %2.</translation>
        </message>
        <message>
            <source>The number %1 is out of range. Replace it with one from %2 to %3.</source>
            <translation>Il numero %1 è fuori dai limiti. Scegline uno da %2 a %3.</translation>
        </message>
        <message>
            <source>This text is too long: it has %1 characters. Shorten it to %2 at most.</source>
            <translation>Questo testo è troppo lungo: ha %1 caratteri. Accorcialo a %2 al massimo.</translation>
        </message>
        <message>
            <source>There are %1 entries here. Keep %2 at most.</source>
            <translation>Qui ci sono %1 elementi. Tienine %2 al massimo.</translation>
        </message>
        <message>
            <source>Nothing is written here. Write %1.</source>
            <translation>Qui non c’è scritto nulla. Scrivi %1.</translation>
        </message>
        <message>
            <source>This text has the character %1, which no text can hold. Remove it.</source>
            <translation>Questo testo contiene il carattere %1, che nessun testo può contenere. Rimuovilo.</translation>
        </message>
        <message>
            <source>The date %1 cannot be read. Replace it with %2.</source>
            <translation>La data %1 non è leggibile. Scrivi invece %2.</translation>
        </message>
        <message>
            <source>The day %1 does not exist. Write a date that does, such as %2.</source>
            <translation>Il giorno %1 non esiste. Scrivi una data che esiste, per esempio %2.</translation>
        </message>
        <message>
            <source>The moment %1 does not exist. Write a date and time that do, such as %2.</source>
            <translation>Il momento %1 non esiste. Scrivi una data e un’ora che esistono, per esempio %2.</translation>
        </message>
        <message>
            <source>The moment %1 lacks its offset from UTC. Add it, as in %2.</source>
            <translation>Al momento %1 manca lo scarto da UTC. Aggiungilo, come in %2.</translation>
        </message>
        <message>
            <source>The year %1 is out of range. Write a date between %2 and %3.</source>
            <translation>L’anno %1 è fuori dai limiti. Scrivi una data tra il %2 e il %3.</translation>
        </message>
        <message>
            <source>This is not a list of objects. Write one in square brackets [ ].</source>
            <translation>Questo non è un elenco di oggetti. Scrivine uno tra parentesi quadre [ ].</translation>
        </message>
        <message>
            <source>The number %1 is not written as a whole number. Replace it with %2.</source>
            <translation>Il numero %1 non è scritto come numero intero. Scrivi invece %2.</translation>
        </message>
        <message>
            <source>There is %1 here. Replace it with %2.</source>
            <translation>Qui c’è %1. Scrivi invece %2.</translation>
        </message>
        <message>
            <source>the number %1</source>
            <translation>il numero %1</translation>
        </message>
        <message>
            <source>the text %1</source>
            <translation>il testo %1</translation>
        </message>
        <message>
            <source>the value %1</source>
            <translation>il valore %1</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>un numero intero da %1 a %2</translation>
        </message>
        <message>
            <source>a text of 1 to %1 characters</source>
            <translation>un testo da 1 a %1 caratteri</translation>
        </message>
        <message>
            <source>a text of at most %1 characters</source>
            <translation>un testo di %1 caratteri al massimo</translation>
        </message>
        <message>
            <source>a whole number in the smallest unit, such as %1 for %2</source>
            <translation>un numero intero nell’unità più piccola, per esempio %1 per %2</translation>
        </message>
        <message>
            <source>a time of day such as %1</source>
            <translation>un’ora, per esempio %1</translation>
        </message>
        <message>
            <source>a date such as %1</source>
            <translation>una data, per esempio %1</translation>
        </message>
        <message>
            <source>a date and time with the offset from UTC, such as %1</source>
            <translation>una data e un’ora con lo scarto da UTC, per esempio %1</translation>
        </message>
        <message>
            <source>a time zone such as %1</source>
            <translation>un fuso orario, per esempio %1</translation>
        </message>
        <message>
            <source>a country code of two capital letters, such as %1</source>
            <translation>un codice di Paese di due maiuscole, per esempio %1</translation>
        </message>
        <message>
            <source>a language code such as %1</source>
            <translation>un codice di lingua, per esempio %1</translation>
        </message>
        <message>
            <source>a currency code of three capital letters, such as %1</source>
            <translation>un codice di valuta di tre maiuscole, per esempio %1</translation>
        </message>
        <message>
            <source>an object in braces { }</source>
            <translation>un oggetto tra parentesi graffe { }</translation>
        </message>
        <message>
            <source>a list in square brackets [ ]</source>
            <translation>un elenco tra parentesi quadre [ ]</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>The file is empty. Export it again or choose another one.</source>
            <translation>Il file è vuoto. Esportalo di nuovo o scegline un altro.</translation>
        </message>
        <message>
            <source>The file does not hold Relance data: it should have the form %1. Choose a file that Relance exported.</source>
            <translation>Il file non contiene dati di Relance: dovrebbe avere la forma %1. Scegli un file esportato da Relance.</translation>
        </message>
        <message>
            <source>The file is too large: at most %1 bytes can be read. Split it into several files.</source>
            <translation>Il file è troppo grande: si possono leggere %1 byte al massimo. Dividilo in più file.</translation>
        </message>
        <message>
            <source>The data is nested too deeply. Choose a file that Relance exported.</source>
            <translation>I dati sono annidati troppo in profondità. Scegli un file esportato da Relance.</translation>
        </message>
        <message>
            <source>The text at line %1, column %2 is not UTF-8. Save the file as UTF-8 and try again.</source>
            <translation>Alla riga %1, colonna %2, il testo non è in UTF-8. Salva il file in UTF-8 e riprova.</translation>
        </message>
        <message>
            <source>This does not seem to be a Relance file: %1 is missing. Choose a file that Relance exported.</source>
            <translation>Questo file non sembra venire da Relance: manca %1. Scegli un file esportato da Relance.</translation>
        </message>
        <message>
            <source>There is %1 here, which is no format of Relance. Replace it with %2, or export the file again.</source>
            <translation>Qui c’è %1, che non è un formato di Relance. Scrivi invece %2 o esporta di nuovo il file.</translation>
        </message>
        <message>
            <source>The file was written by a newer Relance (format %1, this one knows %2). Please update Relance.</source>
            <translation>Il file è stato scritto da una versione più recente di Relance (formato %1, questa conosce il formato %2). Aggiorna Relance.</translation>
        </message>
        <message>
            <source>This is not a JSON file. Choose a file that Relance exported.</source>
            <translation>Questo non è un file JSON. Scegli un file esportato da Relance.</translation>
        </message>
        <message>
            <source>The file ends too early, at line %1, column %2, so a part of it is missing. Export or copy it again.</source>
            <translation>Il file finisce troppo presto, alla riga %1, colonna %2: ne manca una parte. Esportalo o copialo di nuovo.</translation>
        </message>
        <message>
            <source>The file is damaged at line %1, column %2: %3. Export it again, or correct it there.</source>
            <translation>Il file è danneggiato alla riga %1, colonna %2: %3. Esportalo di nuovo o correggilo in quel punto.</translation>
        </message>
        <message>
            <source>the sign %1 is missing</source>
            <translation>manca il segno %1</translation>
        </message>
        <message>
            <source>%1 is only half of a character</source>
            <translation>%1 è solo metà di un carattere</translation>
        </message>
        <message>
            <source>a character does not belong there</source>
            <translation>c’è un carattere fuori posto</translation>
        </message>
        <message>
            <source>what follows the backslash cannot be read</source>
            <translation>ciò che segue la barra rovesciata non è leggibile</translation>
        </message>
        <message>
            <source>a number cannot be read</source>
            <translation>un numero non è leggibile</translation>
        </message>
        <message>
            <source>the name of a field does not stand in double quotes</source>
            <translation>il nome di un campo non è tra virgolette dritte</translation>
        </message>
        <message>
            <source>nothing follows the comma</source>
            <translation>dopo la virgola non c’è nulla</translation>
        </message>
        <message>
            <source>something follows after the end of the data</source>
            <translation>c’è qualcosa dopo la fine dei dati</translation>
        </message>
        <message>
            <source>this is not valid JSON</source>
            <translation>questo non è JSON valido</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Sample data</source>
            <translation>Dati di esempio</translation>
        </message>
    </context>
    <context>
        <name>Quiet</name>
        <message>
            <source>Quiet time</source>
            <translation>Ore di quiete</translation>
        </message>
        <message>
            <source>Notifications are off. What is due stands here all the same.</source>
            <translation>Le notifiche sono spente. Ciò che è da fare sta comunque qui.</translation>
        </message>
        <message>
            <source>No notification until %1, as you wished.</source>
            <translation>Nessuna notifica fino al %1, come hai chiesto.</translation>
        </message>
        <message>
            <source>Notifications at any hour of any day.</source>
            <translation>Notifiche a ogni ora di ogni giorno.</translation>
        </message>
        <message>
            <source>No notification from %1 to %2.</source>
            <translation>Nessuna notifica dalle %1 alle %2.</translation>
        </message>
        <message>
            <source>No notification before %1.</source>
            <translation>Nessuna notifica prima delle %1.</translation>
        </message>
        <message>
            <source>No notification after %1.</source>
            <translation>Nessuna notifica dopo le %1.</translation>
        </message>
        <message>
            <source>No notification before %1 or after %2.</source>
            <translation>Nessuna notifica prima delle %1 né dopo le %2.</translation>
        </message>
        <message>
            <source>Notifications at any hour, none at weekends or on days off.</source>
            <translation>Notifiche a ogni ora, nessuna nei fine settimana e nei giorni liberi.</translation>
        </message>
        <message>
            <source>No notification from %1 to %2, none at weekends or on days off.</source>
            <translation>Nessuna notifica dalle %1 alle %2, né nei fine settimana né nei giorni liberi.</translation>
        </message>
        <message>
            <source>No notification before %1, none at weekends or on days off.</source>
            <translation>Nessuna notifica prima delle %1, né nei fine settimana né nei giorni liberi.</translation>
        </message>
        <message>
            <source>No notification after %1, none at weekends or on days off.</source>
            <translation>Nessuna notifica dopo le %1, né nei fine settimana né nei giorni liberi.</translation>
        </message>
        <message>
            <source>No notification before %1 or after %2, none at weekends or on days off.</source>
            <translation>Nessuna notifica prima delle %1 né dopo le %2, né nei fine settimana né nei giorni liberi.</translation>
        </message>
        <message>
            <source>Notifications at any hour, none on days when you do not work.</source>
            <translation>Notifiche a ogni ora, nessuna nei giorni in cui non lavori.</translation>
        </message>
        <message>
            <source>No notification from %1 to %2, none on days when you do not work.</source>
            <translation>Nessuna notifica dalle %1 alle %2, né nei giorni in cui non lavori.</translation>
        </message>
        <message>
            <source>No notification before %1, none on days when you do not work.</source>
            <translation>Nessuna notifica prima delle %1, né nei giorni in cui non lavori.</translation>
        </message>
        <message>
            <source>No notification after %1, none on days when you do not work.</source>
            <translation>Nessuna notifica dopo le %1, né nei giorni in cui non lavori.</translation>
        </message>
        <message>
            <source>No notification before %1 or after %2, none on days when you do not work.</source>
            <translation>Nessuna notifica prima delle %1 né dopo le %2, né nei giorni in cui non lavori.</translation>
        </message>
        <message>
            <source>Today nothing from %1 to %2.</source>
            <translation>Oggi nulla dalle %1 alle %2.</translation>
        </message>
        <message>
            <source>Today nothing before %1 and nothing after %2.</source>
            <translation>Oggi nulla prima delle %1 e nulla dopo le %2.</translation>
        </message>
        <message>
            <source>Today nothing before %1.</source>
            <translation>Oggi nulla prima delle %1.</translation>
        </message>
        <message>
            <source>Today nothing after %1.</source>
            <translation>Oggi nulla dopo le %1.</translation>
        </message>
        <message>
            <source>Today at any hour.</source>
            <translation>Oggi a ogni ora.</translation>
        </message>
        <message>
            <source>Today nothing at all: it is your weekend.</source>
            <translation>Oggi proprio nulla: è il tuo fine settimana.</translation>
        </message>
        <message>
            <source>Today nothing at all: it is %1.</source>
            <translation>Oggi proprio nulla: è %1.</translation>
        </message>
        <message>
            <source>Today nothing at all: it is a day off.</source>
            <translation>Oggi proprio nulla: è un giorno libero.</translation>
        </message>
    </context>
    <context>
        <name>QuoteLines</name>
        <message>
            <source>Lines of a quote</source>
            <translation>Righe di un preventivo</translation>
        </message>
        <message>
            <source>Paste the lines &amp;here, from a letter or a spreadsheet</source>
            <translation>Incolla &amp;qui le righe, da una lettera o da un foglio di calcolo</translation>
        </message>
        <message>
            <source>What was &amp;understood</source>
            <translation>Che cosa è stato &amp;capito</translation>
        </message>
        <message>
            <source>Use 1 milestone</source>
            <translation>Usa 1 fase</translation>
        </message>
        <message numerus="yes">
            <source>Use %n milestones</source>
            <translation>
                <numerusform>Usa %n fase</numerusform>
                <numerusform>Usa %n fasi</numerusform>
            </translation>
        </message>
        <message>
            <source>Use milestones</source>
            <translation>Usa le fasi</translation>
        </message>
        <message>
            <source>There is no line here with a title and an amount yet.</source>
            <translation>Qui non c’è ancora una riga con un titolo e un importo.</translation>
        </message>
        <message>
            <source>A project holds up to %1 milestones.</source>
            <translation>Un progetto contiene fino a %1 fasi.</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Totale: %1</translation>
        </message>
        <message>
            <source>Total: %1, as the text says</source>
            <translation>Totale: %1, come dice il testo</translation>
        </message>
        <message>
            <source>Total: %1. The text says %2, which is %3 more.</source>
            <translation>Totale: %1. Il testo dice %2, cioè %3 in più.</translation>
        </message>
        <message>
            <source>Total: %1. The text says %2, which is %3 less.</source>
            <translation>Totale: %1. Il testo dice %2, cioè %3 in meno.</translation>
        </message>
        <message>
            <source>Not all is in %2: there are amounts in %1. Nothing is converted.</source>
            <translation>Non tutto è in %2: ci sono importi in %1. Niente viene convertito.</translation>
        </message>
        <message>
            <source>Leave out what is in another currency</source>
            <translation>Escludi ciò che è in un’altra valuta</translation>
        </message>
        <message>
            <source>Make it a project in %1</source>
            <translation>Fanne un progetto in %1</translation>
        </message>
        <message>
            <source>Take the numbers as amounts in %1</source>
            <translation>Prendi i numeri come importi in %1</translation>
        </message>
        <message>
            <source>%1. Please check: it could also be %2</source>
            <translation>%1. Da controllare: potrebbe essere anche %2</translation>
        </message>
        <message>
            <source>%1. Please check: is the number an amount?</source>
            <translation>%1. Da controllare: il numero è un importo?</translation>
        </message>
        <message>
            <source>%1. Please check: the dash was not read as a minus</source>
            <translation>%1. Da controllare: il trattino non è stato letto come un meno</translation>
        </message>
        <message>
            <source>%1. Please check: the percentage and the amount do not go together</source>
            <translation>%1. Da controllare: la percentuale e l’importo non vanno insieme</translation>
        </message>
        <message>
            <source>%1. A share of a total that is not known yet</source>
            <translation>%1. Una quota di un totale non ancora noto</translation>
        </message>
        <message>
            <source>Title of the next line</source>
            <translation>Titolo della riga seguente</translation>
        </message>
        <message>
            <source>A total, not a milestone</source>
            <translation>Un totale, non una fase</translation>
        </message>
        <message>
            <source>Not taken: a tax</source>
            <translation>Esclusa: un’imposta</translation>
        </message>
        <message>
            <source>Not taken: a deduction. Take it off an amount yourself</source>
            <translation>Escluso: uno sconto. Toglilo tu da un importo</translation>
        </message>
        <message>
            <source>Not taken: another currency</source>
            <translation>Esclusa: un’altra valuta</translation>
        </message>
        <message>
            <source>Not understood: no amount</source>
            <translation>Non riconosciuta: nessun importo</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>This is not possible right now.</source>
            <translation>Ora non è possibile.</translation>
        </message>
        <message>
            <source>A completed project cannot be reopened on %1.</source>
            <translation>Un progetto completato non si può riaprire su %1.</translation>
        </message>
        <message>
            <source>%1 has no “mark as complete”.</source>
            <translation>%1 non prevede «segna come completato».</translation>
        </message>
        <message>
            <source>Projects run on “%1”, so its profile stays.</source>
            <translation>Ci sono progetti su «%1», quindi il suo profilo resta.</translation>
        </message>
        <message>
            <source>“%1” is already under way, so it stays. Cancel it instead, and it leaves the total.</source>
            <translation>«%1» è già avviata, quindi resta. Annullala, ed esce dal totale.</translation>
        </message>
        <message>
            <source>The payment of “%1” cannot go from “%2” to “%3”.</source>
            <translation>Il pagamento di «%1» non può passare da «%2» a «%3».</translation>
        </message>
        <message>
            <source>The work on “%1” cannot go from “%2” to “%3”.</source>
            <translation>Il lavoro su «%1» non può passare da «%2» a «%3».</translation>
        </message>
        <message>
            <source>A milestone cannot make this move.</source>
            <translation>Una fase non può cambiare così.</translation>
        </message>
        <message>
            <source>This is in the future. Record it once it has happened.</source>
            <translation>È nel futuro. Registralo quando sarà successo.</translation>
        </message>
        <message>
            <source>This is too long ago. Please choose a later date.</source>
            <translation>È troppo tempo fa. Scegli una data più recente.</translation>
        </message>
        <message>
            <source>This is not here any more. It may have been deleted.</source>
            <translation>Non c’è più. Forse è stato eliminato.</translation>
        </message>
        <message>
            <source>Please give it a title.</source>
            <translation>Dagli un titolo.</translation>
        </message>
        <message>
            <source>Please give the client a name.</source>
            <translation>Dai un nome al cliente.</translation>
        </message>
        <message>
            <source>Please write a few words first.</source>
            <translation>Scrivi prima qualche parola.</translation>
        </message>
        <message>
            <source>This text is too long to keep. Please shorten it.</source>
            <translation>Questo testo è troppo lungo. Accorcialo.</translation>
        </message>
        <message>
            <source>The promised date is before the reply. Please choose a later date.</source>
            <translation>La data promessa precede la risposta. Scegli una data successiva.</translation>
        </message>
        <message>
            <source>The pause would end before it begins. Please choose a later date.</source>
            <translation>La pausa finirebbe prima di iniziare. Scegli una data successiva.</translation>
        </message>
        <message>
            <source>One of the values is out of range: intervals have at least 1 day, and a week at least one working day.</source>
            <translation>Uno dei valori è fuori limite: gli intervalli hanno almeno 1 giorno, e una settimana almeno un giorno lavorativo.</translation>
        </message>
        <message>
            <source>Projects run on this platform, so its profile stays.</source>
            <translation>Ci sono progetti su questa piattaforma, quindi il suo profilo resta.</translation>
        </message>
        <message>
            <source>This entry was already taken back.</source>
            <translation>Questa voce è già stata annullata.</translation>
        </message>
        <message>
            <source>This entry moved a milestone. Undo takes it back together with the milestone.</source>
            <translation>Questa voce ha fatto avanzare una fase. Con Annulla tornano indietro insieme.</translation>
        </message>
        <message>
            <source>This amount is out of range. It must be zero or more, and below a trillion.</source>
            <translation>Questo importo è fuori limite. Deve essere zero o più, e meno di mille miliardi.</translation>
        </message>
        <message>
            <source>This currency is not known. Use a code of three letters, such as EUR.</source>
            <translation>Questa valuta non è nota. Usa un codice di tre lettere, come EUR.</translation>
        </message>
        <message>
            <source>The currency stays, because a payment was already requested or released in it.</source>
            <translation>La valuta resta, perché un pagamento è già stato richiesto o sbloccato in questa valuta.</translation>
        </message>
        <message>
            <source>The amount stays, because this payment was already requested or released.</source>
            <translation>L’importo resta, perché questo pagamento è già stato richiesto o sbloccato.</translation>
        </message>
        <message>
            <source>This milestone is already under way, so it stays. Cancel it instead, and it leaves the total.</source>
            <translation>Questa fase è già avviata, quindi resta. Annullala, ed esce dal totale.</translation>
        </message>
        <message>
            <source>This project is closed. Reopen it first.</source>
            <translation>Questo progetto è chiuso. Prima riaprilo.</translation>
        </message>
        <message>
            <source>This project is not closed.</source>
            <translation>Questo progetto non è chiuso.</translation>
        </message>
        <message>
            <source>The quote was already accepted.</source>
            <translation>Il preventivo è già stato accettato.</translation>
        </message>
        <message>
            <source>It is not the client’s turn, so there is no silence to follow up on.</source>
            <translation>Non tocca al cliente, quindi non c’è un silenzio da sollecitare.</translation>
        </message>
        <message>
            <source>The project is paused. Resume it first.</source>
            <translation>Il progetto è in pausa. Prima riprendilo.</translation>
        </message>
        <message>
            <source>The project is not paused.</source>
            <translation>Il progetto non è in pausa.</translation>
        </message>
        <message>
            <source>The client is going through a hard time. Final notices, completion and support wait until you resume.</source>
            <translation>Il cliente attraversa un momento difficile. Avviso finale, completamento e assistenza aspettano che tu riprenda.</translation>
        </message>
        <message>
            <source>Send at least one follow-up in this silence before the final notice.</source>
            <translation>Invia almeno un sollecito in questo silenzio prima dell’avviso finale.</translation>
        </message>
        <message>
            <source>A final notice was already sent in this silence.</source>
            <translation>In questo silenzio è già stato inviato un avviso finale.</translation>
        </message>
        <message>
            <source>This comes after a final notice, and none was sent in this silence.</source>
            <translation>Questo viene dopo un avviso finale, e in questo silenzio non ne è stato inviato nessuno.</translation>
        </message>
        <message>
            <source>The final notice said that work is still open, so the project cannot be marked as complete.</source>
            <translation>L’avviso finale diceva che c’è ancora lavoro aperto, quindi il progetto non si può segnare come completato.</translation>
        </message>
        <message>
            <source>The window of the final notice is still running: your client can answer until it ends.</source>
            <translation>Il termine dell’avviso finale non è ancora scaduto: il cliente può rispondere fino alla scadenza.</translation>
        </message>
        <message>
            <source>This platform has no “mark as complete”.</source>
            <translation>Questa piattaforma non prevede «segna come completato».</translation>
        </message>
        <message>
            <source>The project was not marked as complete.</source>
            <translation>Il progetto non è stato segnato come completato.</translation>
        </message>
        <message>
            <source>Support was not contacted in this silence.</source>
            <translation>In questo silenzio l’assistenza non è stata contattata.</translation>
        </message>
        <message>
            <source>A completed project cannot be reopened on this platform.</source>
            <translation>Un progetto completato non si può riaprire su questa piattaforma.</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>How they answer</source>
            <translation>Come risponde</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message>
            <source>Usually answers on the same day</source>
            <translation>Di solito risponde in giornata</translation>
        </message>
        <message>
            <source>Usually answers in about 1 working day</source>
            <translation>Di solito risponde in circa 1 giorno lavorativo</translation>
        </message>
        <message numerus="yes">
            <source>Usually answers in about %n working days</source>
            <translation>
                <numerusform>Di solito risponde in circa %n giorno lavorativo</numerusform>
                <numerusform>Di solito risponde in circa %n giorni lavorativi</numerusform>
            </translation>
        </message>
        <message>
            <source>Usually answers on the same day (slowest %1)</source>
            <translation>Di solito risponde in giornata (al massimo %1)</translation>
        </message>
        <message>
            <source>Usually answers in about 1 working day (slowest %1)</source>
            <translation>Di solito risponde in circa 1 giorno lavorativo (al massimo %1)</translation>
        </message>
        <message numerus="yes">
            <source>Usually answers in about %n working days (slowest %1)</source>
            <translation>
                <numerusform>Di solito risponde in circa %n giorno lavorativo (al massimo %1)</numerusform>
                <numerusform>Di solito risponde in circa %n giorni lavorativi (al massimo %1)</numerusform>
            </translation>
        </message>
        <message>
            <source>one answer of %1 days is left out</source>
            <translation>una risposta di %1 giorni non conta</translation>
        </message>
        <message numerus="yes">
            <source>%n answers of up to %1 days are left out</source>
            <translation>
                <numerusform>%n risposta fino a %1 giorni non è contata</numerusform>
                <numerusform>%n risposte fino a %1 giorni non sono contate</numerusform>
            </translation>
        </message>
        <message>
            <source>The silence lasts 1 working day now.</source>
            <translation>Il silenzio dura da 1 giorno lavorativo.</translation>
        </message>
        <message numerus="yes">
            <source>The silence lasts %n working days now.</source>
            <translation>
                <numerusform>Il silenzio dura da %n giorno lavorativo.</numerusform>
                <numerusform>Il silenzio dura da %n giorni lavorativi.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>adesso: %1</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>giorni lavorativi</translation>
        </message>
        <message>
            <source>Your first follow-up comes after 1 working day; they can take up to %1.</source>
            <translation>Il tuo primo sollecito arriva dopo 1 giorno lavorativo; il cliente può metterci fino a %1.</translation>
        </message>
        <message>
            <source>Your first follow-up comes after %1 working days; they can take up to %2.</source>
            <translation>Il tuo primo sollecito arriva dopo %1 giorni lavorativi; il cliente può metterci fino a %2.</translation>
        </message>
        <message>
            <source>Use %1 for this client</source>
            <translation>Usa %1 per questo cliente</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Search everything</source>
            <translation>Cerca ovunque</translation>
        </message>
        <message>
            <source>A name, a word of a message, or what to do</source>
            <translation>Un nome, una parola di un messaggio o un’azione</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Risultati</translation>
        </message>
        <message>
            <source>1 result</source>
            <translation>1 risultato</translation>
        </message>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>%n risultato</numerusform>
                <numerusform>%n risultati</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called “%1”, and nobody wrote it.</source>
            <translation>Niente si chiama «%1» e nessuno l’ha scritto.</translation>
        </message>
        <message>
            <source>Fewer letters find more: the beginnings of words are enough, with or without accents.</source>
            <translation>Con meno lettere si trova di più: basta l’inizio delle parole, con o senza accenti.</translation>
        </message>
        <message>
            <source>Not everything is listed: a few more letters narrow it down.</source>
            <translation>Non tutto è elencato: qualche lettera in più restringe la ricerca.</translation>
        </message>
        <message>
            <source>Type the beginnings of words, or what to do: “pause Book cover”, “new client”.</source>
            <translation>Scrivi l’inizio delle parole o che cosa fare: «pausa Book cover», «nuovo cliente».</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter opens · Esc closes</source>
            <translation>↑ ↓ scegliere · Invio aprire · Esc chiudere</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Da fare adesso</translation>
        </message>
        <message>
            <source>Worked on last</source>
            <translation>Ultimi progetti seguiti</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Azioni</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Progetti</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clienti</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Fasi</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaggi</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>two facts in one line</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what to do, and with which project</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 progetto</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n progetto</numerusform>
                <numerusform>%n progetti</numerusform>
            </translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>per il %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>group of results, and one of them</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>title and line of a result</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <comment>a page by its name</comment>
            <translation>Vai a: %1</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Cancella la ricerca</translation>
        </message>
    </context>
    <context>
        <name>SearchWords</name>
        <message>
            <source>create; add; begin; quote</source>
            <translation>creare; aggiungere; iniziare; preventivo</translation>
        </message>
        <message>
            <source>create; add; customer</source>
            <translation>creare; aggiungere; committente</translation>
        </message>
        <message>
            <source>cards; columns; kanban</source>
            <translation>schede; colonne; kanban</translation>
        </message>
        <message>
            <source>due; agenda; briefing; tasks</source>
            <translation>da fare; agenda; riepilogo; compiti</translation>
        </message>
        <message>
            <source>month; dates; holidays</source>
            <translation>mese; date; festività</translation>
        </message>
        <message>
            <source>customers; people; contacts</source>
            <translation>persone; contatti; committenti</translation>
        </message>
        <message>
            <source>money; statistics; reports; charts</source>
            <translation>soldi; statistiche; rapporti; grafici</translation>
        </message>
        <message>
            <source>deleted; restore; bin</source>
            <translation>eliminati; ripristinare; bidone</translation>
        </message>
        <message>
            <source>preferences; options; language; theme</source>
            <translation>preferenze; opzioni; lingua; tema</translation>
        </message>
        <message>
            <source>load; open; bring in; file</source>
            <translation>caricare; aprire; file</translation>
        </message>
        <message>
            <source>save; backup; copy; file</source>
            <translation>salvare; backup; copia; file</translation>
        </message>
        <message>
            <source>ics; phone; alarms</source>
            <translation>ics; telefono; sveglie</translation>
        </message>
        <message>
            <source>verify; damage; integrity</source>
            <translation>verificare; danni; integrità</translation>
        </message>
        <message>
            <source>directory; where; files</source>
            <translation>directory; dove; file</translation>
        </message>
        <message>
            <source>keyboard; help</source>
            <translation>tastiera; aiuto; tasti</translation>
        </message>
        <message>
            <source>help; documentation; guide</source>
            <translation>aiuto; documentazione; guida</translation>
        </message>
        <message>
            <source>version; licenses</source>
            <translation>versione; licenze</translation>
        </message>
        <message>
            <source>take back; revert</source>
            <translation>annullare; tornare indietro</translation>
        </message>
        <message>
            <source>again</source>
            <translation>rifare; di nuovo</translation>
        </message>
        <message>
            <source>exit; close; end</source>
            <translation>uscire; chiudere; terminare</translation>
        </message>
        <message>
            <source>quote sent; sent quote</source>
            <translation>preventivo inviato; inviare preventivo</translation>
        </message>
        <message>
            <source>quote accepted; accepted; accept</source>
            <translation>preventivo accettato; accettato; accettare</translation>
        </message>
        <message>
            <source>ask; request; deliver</source>
            <translation>chiedere; chiedi; richiesta; consegnare; consegna</translation>
        </message>
        <message>
            <source>message; message sent; write</source>
            <translation>messaggio; messaggio inviato; scrivere; scrivi</translation>
        </message>
        <message>
            <source>reply; replied; answer; answered; client replied</source>
            <translation>risposta; ha risposto; risposto; rispondere; il cliente ha risposto</translation>
        </message>
        <message>
            <source>follow up; follow-up; remind; write</source>
            <translation>sollecito; sollecitare; sollecita; ricordare; scrivere; scrivi</translation>
        </message>
        <message>
            <source>final notice; notice; last notice; write</source>
            <translation>avviso finale; avviso; ultimo avviso; scrivere; scrivi</translation>
        </message>
        <message>
            <source>complete; mark complete; finish</source>
            <translation>completare; completato; segna completato; finire</translation>
        </message>
        <message>
            <source>completion rejected; rejected; reject</source>
            <translation>completamento rifiutato; rifiutato; rifiutare</translation>
        </message>
        <message>
            <source>released; payment released; paid; release</source>
            <translation>sbloccato; pagamento sbloccato; pagato; sbloccare</translation>
        </message>
        <message>
            <source>support; contact support</source>
            <translation>assistenza; contattare assistenza</translation>
        </message>
        <message>
            <source>support replied; support answered</source>
            <translation>assistenza ha risposto; risposta assistenza</translation>
        </message>
        <message>
            <source>restart; write restart</source>
            <translation>ripresa; scrivere ripresa</translation>
        </message>
        <message>
            <source>sympathy; hardship</source>
            <translation>vicinanza; momento difficile</translation>
        </message>
        <message>
            <source>cancellation; cancel</source>
            <translation>annullamento; annullare</translation>
        </message>
        <message>
            <source>pause; hold; wait</source>
            <translation>pausa; mettere in pausa; metti in pausa; sospendere; aspettare</translation>
        </message>
        <message>
            <source>resume; continue; go on</source>
            <translation>riprendere; riprendi; continuare</translation>
        </message>
        <message>
            <source>note; add note; remember</source>
            <translation>nota; aggiungere nota; aggiungi nota; ricordare</translation>
        </message>
        <message>
            <source>add milestone; milestone; new milestone</source>
            <translation>aggiungere fase; aggiungi fase; fase; nuova fase</translation>
        </message>
        <message>
            <source>edit; change; rename</source>
            <translation>modificare; modifica; cambiare; rinominare</translation>
        </message>
        <message>
            <source>close; end; archive; paid; cancel; write off</source>
            <translation>chiudere; chiudi; archiviare; pagato; annullare; a perdita</translation>
        </message>
        <message>
            <source>reopen; open again</source>
            <translation>riaprire; riapri</translation>
        </message>
        <message>
            <source>delete; remove; trash</source>
            <translation>eliminare; elimina; togliere; cestino</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>Your name and signature stand below the messages you write.</source>
            <translation>Il tuo nome e la tua firma stanno in fondo ai messaggi che scrivi.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Giorni lavorativi</translation>
        </message>
        <message>
            <source>Follow-ups fall due only on days you work; the hours of a final notice run on. A client’s public holidays are not counted as silence.</source>
            <translation>I solleciti scadono solo nei giorni in cui lavori; le ore di un avviso finale continuano a correre. Le festività di un cliente non contano come silenzio.</translation>
        </message>
        <message>
            <source>Ladder</source>
            <translation>Percorso</translation>
        </message>
        <message>
            <source>How long to wait before each step. Platforms, clients and projects can have their own values, which win.</source>
            <translation>Quanto aspettare prima di ogni passo. Piattaforme, clienti e progetti possono avere valori propri, che prevalgono.</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Piattaforme</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>Si&amp;gnature</source>
            <translation>F&amp;irma</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>F&amp;uso orario</translation>
        </message>
        <message>
            <source>Same as the system (%1)</source>
            <translation>Come il sistema (%1)</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>Pa&amp;ese</translation>
        </message>
        <message>
            <source>Not set: no public holidays</source>
            <translation>Non indicato: nessuna festività</translation>
        </message>
        <message>
            <source>Pa&amp;rt of the country</source>
            <translation>&amp;Regione</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Non indicata</translation>
        </message>
        <message>
            <source>Public holidays differ within this country. Choose your part, so that yours are counted.</source>
            <translation>In questo Paese le festività variano. Scegli la tua regione, così si contano le tue.</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Fine settimana</translation>
        </message>
        <message>
            <source>&amp;Workday starts at</source>
            <translation>La &amp;giornata inizia alle</translation>
        </message>
        <message>
            <source>What is due on a day is due from this time on.</source>
            <translation>Ciò che scade in un giorno è da fare a partire da quest’ora.</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Giorni liberi</translation>
        </message>
        <message>
            <source>Vacations and other days on which you do not work.</source>
            <translation>Ferie e altri giorni in cui non lavori.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primo giorno</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <source>Add days off</source>
            <translation>Aggiungi giorni liberi</translation>
        </message>
        <message>
            <source>No days off yet.</source>
            <translation>Ancora nessun giorno libero.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Rimuovi %1</translation>
        </message>
        <message>
            <source>Please choose the first day.</source>
            <translation>Scegli il primo giorno.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>L’ultimo giorno precede il primo.</translation>
        </message>
        <message>
            <source>A week needs at least one working day.</source>
            <translation>Una settimana ha bisogno di almeno un giorno lavorativo.</translation>
        </message>
        <message>
            <source>Public holidays of the coming year</source>
            <translation>Festività del prossimo anno</translation>
        </message>
        <message>
            <source>Choose a country to see its public holidays here.</source>
            <translation>Scegli un Paese per vedere qui le sue festività.</translation>
        </message>
        <message>
            <source>No public holidays are known for this country.</source>
            <translation>Per questo Paese non sono note festività.</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mese precedente</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mese successivo</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, weekend</source>
            <translation>%1, fine settimana</translation>
        </message>
        <message>
            <source>%1, day off</source>
            <translation>%1, giorno libero</translation>
        </message>
        <message>
            <source>Save the settings first?</source>
            <translation>Salvare prima le impostazioni?</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Changes in %1 are not saved yet.</source>
            <translation>Modifiche non ancora salvate: %1.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Resta qui</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>platform “%1”</source>
            <translation>piattaforma «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Non salvare</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message>
            <source>Search the settings</source>
            <translation>Cerca un’impostazione</translation>
        </message>
        <message>
            <source>No setting is called that. Try another word, or empty the field to see all of them.</source>
            <translation>Nessuna impostazione si chiama così. Prova un’altra parola, o svuota il campo per vederle tutte.</translation>
        </message>
        <message>
            <source>Found in 1 place</source>
            <translation>Trovato in 1 punto</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n places</source>
            <translation>
                <numerusform>Trovato in %n punto</numerusform>
                <numerusform>Trovato in %n punti</numerusform>
            </translation>
        </message>
        <message>
            <source>me designer profile identity account</source>
            <translation>io designer grafico profilo identità account</translation>
        </message>
        <message>
            <source>calendar week schedule hours free time vacation</source>
            <translation>calendario settimana orari tempo libero ferie vacanze</translation>
        </message>
        <message>
            <source>follow-up reminder interval delay deadline steps policy final notice</source>
            <translation>sollecito promemoria intervallo attesa scadenza passi avviso finale</translation>
        </message>
        <message>
            <source>alerts reminders pop-ups messages</source>
            <translation>avvisi promemoria messaggi popup</translation>
        </message>
        <message>
            <source>marketplace escrow commission support agency rules</source>
            <translation>mercato deposito garanzia commissione assistenza agenzia regole</translation>
        </message>
        <message>
            <source>templates texts drafts wording messages tone email</source>
            <translation>modelli testi bozze parole messaggi tono email</translation>
        </message>
        <message>
            <source>interface display appearance accessibility</source>
            <translation>interfaccia schermo aspetto accessibilità</translation>
        </message>
        <message>
            <source>backup folder files privacy storage move computer</source>
            <translation>copia di riserva backup cartella file privacy archivio trasferire computer</translation>
        </message>
        <message>
            <source>first name last name studio</source>
            <translation>nome cognome studio</translation>
        </message>
        <message>
            <source>sign-off footer greeting end of message</source>
            <translation>saluti firma piè di pagina fine del messaggio</translation>
        </message>
        <message>
            <source>clock region city travel</source>
            <translation>ora orologio regione città viaggio</translation>
        </message>
        <message>
            <source>public holidays bank holidays nation place</source>
            <translation>festività feste nazione luogo</translation>
        </message>
        <message>
            <source>saturday sunday days free week</source>
            <translation>sabato domenica giorni liberi settimana</translation>
        </message>
        <message>
            <source>morning hour office time opening</source>
            <translation>mattina ora ufficio inizio apertura</translation>
        </message>
        <message>
            <source>turn off mute silent alerts pop-up</source>
            <translation>disattivare spegnere muto silenzioso avvisi</translation>
        </message>
        <message>
            <source>lock screen hide names amounts privacy</source>
            <translation>schermo bloccato nascondere nomi importi privacy</translation>
        </message>
        <message>
            <source>do not disturb night evening silence</source>
            <translation>non disturbare notte sera silenzio</translation>
        </message>
        <message>
            <source>do not disturb morning</source>
            <translation>non disturbare mattina</translation>
        </message>
        <message>
            <source>tray icon close minimize hide background</source>
            <translation>area di notifica icona chiudere ridurre nascondere sfondo</translation>
        </message>
        <message>
            <source>autostart startup boot launch automatically</source>
            <translation>avvio automatico accensione lanciare accesso</translation>
        </message>
        <message>
            <source>translation English French Italian locale</source>
            <translation>traduzione inglese francese italiano lingua</translation>
        </message>
        <message>
            <source>theme dark mode night light high contrast colors</source>
            <translation>tema modalità scura scuro buio notte chiaro contrasto elevato colori</translation>
        </message>
        <message>
            <source>font letters zoom bigger larger scale</source>
            <translation>carattere lettere zoom più grande ingrandire scala</translation>
        </message>
        <message>
            <source>animation movement effects motion sickness</source>
            <translation>animazione movimento effetti nausea</translation>
        </message>
        <message>
            <source>path location disk where backups</source>
            <translation>percorso posizione disco dove copie</translation>
        </message>
        <message>
            <source>load open CSV JSON spreadsheet migrate restore</source>
            <translation>caricare aprire CSV JSON foglio di calcolo migrare ripristinare</translation>
        </message>
        <message>
            <source>save as JSON copy share download</source>
            <translation>salvare con nome JSON copia condividere scaricare</translation>
        </message>
        <message>
            <source>ICS phone alarm Google Outlook Apple</source>
            <translation>ICS telefono sveglia agenda Google Outlook Apple</translation>
        </message>
        <message>
            <source>repair damage integrity verify problem</source>
            <translation>riparare danno integrità verificare problema</translation>
        </message>
    </context>
    <context>
        <name>Snooze</name>
        <message>
            <source>Put off: %1</source>
            <translation>Rimanda: %1</translation>
        </message>
        <message>
            <source>Put off (S)</source>
            <translation>Rimanda (S)</translation>
        </message>
        <message>
            <source>For an hour, until %1</source>
            <translation>Di un’ora, fino alle %1</translation>
        </message>
        <message>
            <source>Until tomorrow, %1</source>
            <translation>Fino a domani, %1</translation>
        </message>
        <message>
            <source>Until the next working day, %1</source>
            <translation>Fino al prossimo giorno lavorativo, %1</translation>
        </message>
        <message>
            <source>Until a date…</source>
            <translation>Fino a una data…</translation>
        </message>
        <message>
            <source>Put off. Back %1.</source>
            <translation>Rimandato. Torna %1.</translation>
        </message>
        <message>
            <source>Put off until a date</source>
            <translation>Rimanda a una data</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Giorno</translation>
        </message>
        <message>
            <source>It comes back at %1, the start of your working day.</source>
            <translation>Torna alle %1, all’inizio della tua giornata di lavoro.</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Rimanda</translation>
        </message>
        <message>
            <source>Choose a day that is still to come.</source>
            <translation>Scegli un giorno futuro.</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>99designs help center, 1-to-1 projects (an older copy says 10 days)</source>
            <translation>Centro assistenza di 99designs, progetti «1-to-1» (una copia più vecchia dice 10 giorni)</translation>
        </message>
        <message>
            <source>99designs help center, payment options in a 1-to-1 project: paid to 99designs before the work begins</source>
            <translation>Centro assistenza di 99designs, opzioni di pagamento in un progetto «1-to-1»: si paga 99designs prima che il lavoro cominci</translation>
        </message>
        <message>
            <source>99designs help center, 1-to-1 projects: the designer marks it complete, the client approves or rejects</source>
            <translation>Centro assistenza di 99designs, progetti «1-to-1»: chi progetta lo segna come completato, il cliente approva o rifiuta</translation>
        </message>
        <message>
            <source>99designs help center, 1-to-1 projects: 5 working days (an older copy of the page says 10)</source>
            <translation>Centro assistenza di 99designs, progetti «1-to-1»: 5 giorni lavorativi (una copia più vecchia della pagina dice 10)</translation>
        </message>
        <message>
            <source>The page does not say whose holidays count; counted Monday to Friday</source>
            <translation>La pagina non dice di quale Paese valgano le festività; si conta dal lunedì al venerdì</translation>
        </message>
        <message>
            <source>99designs help center, 1-to-1 projects: a completed project cannot be reopened</source>
            <translation>Centro assistenza di 99designs, progetti «1-to-1»: un progetto completato non si può riaprire</translation>
        </message>
        <message>
            <source>99designs help center, clients who stop responding in 1-to-1 projects: a last message, then 48 hours</source>
            <translation>Centro assistenza di 99designs, clienti che non rispondono più nei progetti «1-to-1»: un ultimo messaggio, poi 48 ore</translation>
        </message>
        <message>
            <source>99designs help center</source>
            <translation>Centro assistenza di 99designs</translation>
        </message>
        <message>
            <source>99designs help center, written in English first</source>
            <translation>Centro assistenza di 99designs, scritto prima di tutto in inglese</translation>
        </message>
        <message>
            <source>99designs designer resource center, 1-to-1 projects: payment outside is against the terms of use</source>
            <translation>Centro risorse di 99designs per i designer, progetti «1-to-1»: un pagamento fuori dalla piattaforma va contro le condizioni d’uso</translation>
        </message>
        <message>
            <source>99designs help center: support mediates what is recorded on the platform; no period is named</source>
            <translation>Centro assistenza di 99designs: l’assistenza fa da mediatore su ciò che risulta sulla piattaforma; nessun termine è indicato</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts</source>
            <translation>Centro assistenza di Upwork, contratti a prezzo fisso</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts: only funded milestones are protected</source>
            <translation>Centro assistenza di Upwork, contratti a prezzo fisso: solo le fasi finanziate sono protette</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts: work is submitted for payment</source>
            <translation>Centro assistenza di Upwork, contratti a prezzo fisso: il lavoro si consegna per il pagamento</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts: 14 days after the submission</source>
            <translation>Centro assistenza di Upwork, contratti a prezzo fisso: 14 giorni dopo la consegna</translation>
        </message>
        <message>
            <source>Upwork names none; the hours of your settings count</source>
            <translation>Upwork non ne indica; valgono le ore delle tue impostazioni</translation>
        </message>
        <message>
            <source>Upwork help center, dispute assistance</source>
            <translation>Centro assistenza di Upwork, aiuto nelle controversie</translation>
        </message>
        <message>
            <source>Upwork help center, written in English</source>
            <translation>Centro assistenza di Upwork, scritto in inglese</translation>
        </message>
        <message>
            <source>Upwork help center: payment outside Upwork is forbidden</source>
            <translation>Centro assistenza di Upwork: i pagamenti fuori da Upwork sono vietati</translation>
        </message>
        <message>
            <source>Upwork help center: within 7 days of the contract’s end; the client has 5 days to answer</source>
            <translation>Centro assistenza di Upwork: entro 7 giorni dalla fine del contratto; il cliente ha 5 giorni per rispondere</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders; not found on an official page</source>
            <translation>Pagine sugli ordini di Fiverr; non trovato su una pagina ufficiale</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders: the buyer pays Fiverr when ordering</source>
            <translation>Pagine sugli ordini di Fiverr: chi compra paga Fiverr al momento dell’ordine</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders: an order is delivered, then completed</source>
            <translation>Pagine sugli ordini di Fiverr: un ordine viene consegnato, poi completato</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders: 3 days after the delivery; not found on an official page</source>
            <translation>Pagine sugli ordini di Fiverr: 3 giorni dopo la consegna; non trovato su una pagina ufficiale</translation>
        </message>
        <message>
            <source>Fiverr names none; the hours of your settings count</source>
            <translation>Fiverr non ne indica; valgono le ore delle tue impostazioni</translation>
        </message>
        <message>
            <source>Fiverr Help Center</source>
            <translation>Centro assistenza di Fiverr</translation>
        </message>
        <message>
            <source>Fiverr Help Center, written in English</source>
            <translation>Centro assistenza di Fiverr, scritto in inglese</translation>
        </message>
        <message>
            <source>Fiverr Community Standards: no payments outside; contact outside only once an order was placed</source>
            <translation>Regole della community di Fiverr: nessun pagamento all’esterno; contatti all’esterno solo dopo che l’ordine è stato fatto</translation>
        </message>
        <message>
            <source>Disputes go to Fiverr’s Resolution Center; no period was found</source>
            <translation>Le controversie vanno al centro risoluzioni di Fiverr; nessun termine è stato trovato</translation>
        </message>
        <message>
            <source>Freelancer.com support pages (an older copy says 7 days)</source>
            <translation>Pagine di assistenza di Freelancer.com (una copia più vecchia dice 7 giorni)</translation>
        </message>
        <message>
            <source>Freelancer.com support, milestone payments: held until the client releases them</source>
            <translation>Assistenza di Freelancer.com, pagamenti per fase: custoditi finché il cliente non li sblocca</translation>
        </message>
        <message>
            <source>Freelancer.com support, milestone payments: the client releases when the project is completed</source>
            <translation>Assistenza di Freelancer.com, pagamenti per fase: il cliente sblocca quando il progetto è completato</translation>
        </message>
        <message>
            <source>Freelancer.com support, milestone payments: only the client can release; no automatic release was found</source>
            <translation>Assistenza di Freelancer.com, pagamenti per fase: solo il cliente può sbloccare; nessuno sblocco automatico è stato trovato</translation>
        </message>
        <message>
            <source>No automatic release is known, so nothing is counted</source>
            <translation>Non è noto alcuno sblocco automatico, quindi non si conta nulla</translation>
        </message>
        <message>
            <source>Freelancer.com names none; the hours of your settings count</source>
            <translation>Freelancer.com non ne indica; valgono le ore delle tue impostazioni</translation>
        </message>
        <message>
            <source>Freelancer.com support, Dispute Resolution Service</source>
            <translation>Assistenza di Freelancer.com, servizio di risoluzione delle controversie</translation>
        </message>
        <message>
            <source>Freelancer.com support, written in English</source>
            <translation>Assistenza di Freelancer.com, scritta in inglese</translation>
        </message>
        <message>
            <source>Freelancer.com support: 14 days for the client, 4 for the freelancer (an older copy says 7)</source>
            <translation>Assistenza di Freelancer.com: 14 giorni per il cliente, 4 per il freelance (una copia più vecchia dice 7)</translation>
        </message>
        <message>
            <source>Malt help center: about one month, counted here as 30 days</source>
            <translation>Centro assistenza di Malt: circa un mese, contato qui come 30 giorni</translation>
        </message>
        <message>
            <source>Malt help center: the client pays before the work begins</source>
            <translation>Centro assistenza di Malt: il cliente paga prima che il lavoro cominci</translation>
        </message>
        <message>
            <source>Malt help center: the freelancer declares the end of the project</source>
            <translation>Centro assistenza di Malt: il freelance dichiara la fine del progetto</translation>
        </message>
        <message>
            <source>Malt names none; the hours of your settings count</source>
            <translation>Malt non ne indica; valgono le ore delle tue impostazioni</translation>
        </message>
        <message>
            <source>Malt help center, mediation</source>
            <translation>Centro assistenza di Malt, mediazione</translation>
        </message>
        <message>
            <source>Read in English; Malt also answers in other languages</source>
            <translation>Letto in inglese; Malt risponde anche in altre lingue</translation>
        </message>
        <message>
            <source>Malt help center: mediation, up to 45 days; Malt does not decide</source>
            <translation>Centro assistenza di Malt: mediazione, fino a 45 giorni; Malt non decide</translation>
        </message>
        <message>
            <source>Pages about Contra (one says 72 hours); not found on an official page</source>
            <translation>Pagine su Contra (una dice 72 ore); non trovato su una pagina ufficiale</translation>
        </message>
        <message>
            <source>Pages about Contra: the client pays into escrow before the work begins</source>
            <translation>Pagine su Contra: il cliente versa la somma in custodia prima che il lavoro cominci</translation>
        </message>
        <message>
            <source>Pages about Contra: work is submitted for approval</source>
            <translation>Pagine su Contra: il lavoro si consegna per l’approvazione</translation>
        </message>
        <message>
            <source>Pages about Contra: 120 hours (a mirror of an official page says 72)</source>
            <translation>Pagine su Contra: 120 ore (la copia di una pagina ufficiale dice 72)</translation>
        </message>
        <message>
            <source>Counted in hours, so no holidays count</source>
            <translation>Si conta in ore, quindi le festività non cambiano nulla</translation>
        </message>
        <message>
            <source>Contra names none; the hours of your settings count</source>
            <translation>Contra non ne indica; valgono le ore delle tue impostazioni</translation>
        </message>
        <message>
            <source>Pages about Contra</source>
            <translation>Pagine su Contra</translation>
        </message>
        <message>
            <source>Pages about Contra, written in English</source>
            <translation>Pagine su Contra, scritte in inglese</translation>
        </message>
        <message>
            <source>Pages about Contra: 14 days of assistance</source>
            <translation>Pagine su Contra: 14 giorni di aiuto</translation>
        </message>
        <message>
            <source>Dribbble help center; what follows a completion was not found</source>
            <translation>Centro assistenza di Dribbble; non si è trovato che cosa segua a un completamento</translation>
        </message>
        <message>
            <source>Dribbble help center: the client pays Dribbble, which holds the money</source>
            <translation>Centro assistenza di Dribbble: il cliente paga Dribbble, che custodisce il denaro</translation>
        </message>
        <message>
            <source>Dribbble names none; the hours of your settings count</source>
            <translation>Dribbble non ne indica; valgono le ore delle tue impostazioni</translation>
        </message>
        <message>
            <source>Dribbble help center, mediation: it wants the whole conversation, unedited</source>
            <translation>Centro assistenza di Dribbble, mediazione: vuole tutta la conversazione, senza ritocchi</translation>
        </message>
        <message>
            <source>Dribbble help center, written in English</source>
            <translation>Centro assistenza di Dribbble, scritto in inglese</translation>
        </message>
        <message>
            <source>Dribbble help center: no contact details before the first payment; afterwards taken as allowed</source>
            <translation>Centro assistenza di Dribbble: niente recapiti prima del primo pagamento; dopo, lo si considera permesso</translation>
        </message>
        <message>
            <source>What the two agreed</source>
            <translation>Ciò che i due hanno concordato</translation>
        </message>
        <message>
            <source>Without a platform nobody holds the money; what you two agreed counts</source>
            <translation>Senza piattaforma nessuno custodisce il denaro; vale ciò che avete concordato</translation>
        </message>
        <message>
            <source>Without a platform there is nothing to mark as complete</source>
            <translation>Senza piattaforma non c’è nulla da segnare come completato</translation>
        </message>
        <message>
            <source>Without a platform nothing is released by itself</source>
            <translation>Senza piattaforma nulla si sblocca da solo</translation>
        </message>
        <message>
            <source>Without a platform nothing is counted</source>
            <translation>Senza piattaforma non si conta nulla</translation>
        </message>
        <message>
            <source>Without a platform there is nothing to forbid it</source>
            <translation>Senza piattaforma nulla lo vieta</translation>
        </message>
        <message>
            <source>What you two agreed; without it, the hours of your settings count</source>
            <translation>Ciò che avete concordato; altrimenti valgono le ore delle tue impostazioni</translation>
        </message>
        <message>
            <source>Without a platform there is no support: a formal demand takes its place</source>
            <translation>Senza piattaforma non c’è assistenza: al suo posto c’è una richiesta formale di pagamento</translation>
        </message>
        <message>
            <source>A demand is written in the language of your client</source>
            <translation>Una richiesta si scrive nella lingua del tuo cliente</translation>
        </message>
        <message>
            <source>Without a platform there is no dispute; the law of your country counts</source>
            <translation>Senza piattaforma non c’è controversia; vale la legge del tuo Paese</translation>
        </message>
        <message>
            <source>Counted in calendar days, so no holidays count</source>
            <translation>Si conta in giorni di calendario, quindi le festività non cambiano nulla</translation>
        </message>
        <message>
            <source>Not found when the pages were read; taken as possible</source>
            <translation>Non trovato quando le pagine sono state lette; lo si considera possibile</translation>
        </message>
        <message>
            <source>Not found when the pages were read; taken as allowed</source>
            <translation>Non trovato quando le pagine sono state lette; lo si considera permesso</translation>
        </message>
        <message>
            <source>Not found when the pages were read</source>
            <translation>Non trovato quando le pagine sono state lette</translation>
        </message>
    </context>
    <context>
        <name>Spoken</name>
        <message>
            <source>%1, %2, %3.</source>
            <translation>%1, %2, %3.</translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>Silent for 1 day.</source>
            <translation>In silenzio da 1 giorno.</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days.</source>
            <translation>
                <numerusform>In silenzio da %n giorno.</numerusform>
                <numerusform>In silenzio da %n giorni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silent for 1 day, %1.</source>
            <translation>In silenzio da 1 giorno, %1.</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days, %1.</source>
            <translation>
                <numerusform>In silenzio da %n giorno, %1.</numerusform>
                <numerusform>In silenzio da %n giorni, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silent for %1 days, the final notice ends in %2 hours, then %3.</source>
            <translation>In silenzio da %1 giorni, l’avviso finale scade fra %2 ore, poi %3.</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Your turn, %1.</source>
            <translation>Tocca a te, %1.</translation>
        </message>
        <message>
            <source>Your turn.</source>
            <translation>Tocca a te.</translation>
        </message>
        <message>
            <source>With support, day %1</source>
            <translation>Con l’assistenza, giorno %1</translation>
        </message>
        <message>
            <source>Demand sent, day %1</source>
            <translation>Richiesta formale, giorno %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1, for hardship.</source>
            <translation>%1, per un momento difficile.</translation>
        </message>
        <message>
            <source>%1 due today</source>
            <translation>%1 da fare oggi</translation>
        </message>
        <message>
            <source>%1 due, 1 day late</source>
            <translation>%1 da fare, 1 giorno di ritardo</translation>
        </message>
        <message numerus="yes">
            <source>%1 due, %n days late</source>
            <translation>
                <numerusform>%1 da fare, %n giorno di ritardo</numerusform>
                <numerusform>%1 da fare, %n giorni di ritardo</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 il %2</translation>
        </message>
        <message>
            <source>follow-up %1</source>
            <translation>sollecito %1</translation>
        </message>
        <message>
            <source>final notice</source>
            <translation>avviso finale</translation>
        </message>
        <message>
            <source>marking as complete</source>
            <translation>completamento</translation>
        </message>
        <message>
            <source>checking the release</source>
            <translation>verifica dello sblocco</translation>
        </message>
        <message>
            <source>contacting support</source>
            <translation>contatto con l’assistenza</translation>
        </message>
        <message>
            <source>formal demand for payment</source>
            <translation>richiesta formale di pagamento</translation>
        </message>
        <message>
            <source>asking support how it stands</source>
            <translation>domanda all’assistenza</translation>
        </message>
        <message>
            <source>looking at the demand again</source>
            <translation>rivedere la richiesta</translation>
        </message>
        <message>
            <source>withdrawing the quote</source>
            <translation>ritiro del preventivo</translation>
        </message>
        <message>
            <source>looking at the pause again</source>
            <translation>pausa da rivedere</translation>
        </message>
        <message>
            <source>delivery of “%1”</source>
            <translation>consegna di «%1»</translation>
        </message>
        <message>
            <source>%1 Stands under “%2”.</source>
            <translation>%1 Si trova sotto «%2».</translation>
        </message>
        <message>
            <source>Milestones: %1.</source>
            <translation>Fasi: %1.</translation>
        </message>
        <message>
            <source>Tags: %1.</source>
            <translation>Etichette: %1.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>A demand is next</source>
            <translation>Il prossimo passo è una richiesta</translation>
        </message>
        <message>
            <source>Look at the demand again</source>
            <translation>Rivedi la richiesta formale</translation>
        </message>
        <message>
            <source>Follow-up %1 due</source>
            <translation>Sollecito %1 da fare</translation>
        </message>
        <message>
            <source>Final notice due</source>
            <translation>Avviso finale da inviare</translation>
        </message>
        <message>
            <source>The window has ended</source>
            <translation>Il termine è scaduto</translation>
        </message>
        <message>
            <source>Check the release</source>
            <translation>Verifica lo sblocco</translation>
        </message>
        <message>
            <source>Support is next</source>
            <translation>Tocca all’assistenza</translation>
        </message>
        <message>
            <source>Ask support how it stands</source>
            <translation>Chiedi all’assistenza a che punto è</translation>
        </message>
        <message>
            <source>Look at the pause again</source>
            <translation>Rivedi la pausa</translation>
        </message>
        <message>
            <source>Delivery due</source>
            <translation>Consegna da fare</translation>
        </message>
        <message>
            <source>Follow-up %1 on %2</source>
            <translation>Sollecito %1 il %2</translation>
        </message>
        <message>
            <source>Final notice on %1</source>
            <translation>Avviso finale il %1</translation>
        </message>
        <message>
            <source>Final notice until %1</source>
            <translation>Avviso finale fino a %1</translation>
        </message>
        <message>
            <source>Completed, check the release on %1</source>
            <translation>Completato, verifica lo sblocco il %1</translation>
        </message>
        <message>
            <source>With support, ask on %1</source>
            <translation>In assistenza, chiedi il %1</translation>
        </message>
        <message>
            <source>Paused, review on %1</source>
            <translation>In pausa, da rivedere il %1</translation>
        </message>
        <message>
            <source>Your turn, deliver by %1</source>
            <translation>Tocca a te, consegna entro il %1</translation>
        </message>
        <message>
            <source>Final notice, 1 hour left</source>
            <translation>Avviso finale, ancora 1 ora</translation>
        </message>
        <message numerus="yes">
            <source>Final notice, %n hours left</source>
            <translation>
                <numerusform>Avviso finale, ancora %n ora</numerusform>
                <numerusform>Avviso finale, ancora %n ore</numerusform>
            </translation>
        </message>
        <message>
            <source>Demand sent, day %1</source>
            <translation>Richiesta formale, giorno %1</translation>
        </message>
        <message>
            <source>With support, day %1</source>
            <translation>In assistenza, giorno %1</translation>
        </message>
        <message>
            <source>Paused for hardship</source>
            <translation>In pausa per un momento difficile</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Paused for hardship until %1</source>
            <translation>In pausa per un momento difficile fino al %1</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>In pausa fino al %1</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Tocca a te</translation>
        </message>
        <message>
            <source>Client’s turn</source>
            <translation>Tocca al cliente</translation>
        </message>
        <message>
            <source>Quote to send</source>
            <translation>Preventivo da inviare</translation>
        </message>
        <message>
            <source>Paid %1</source>
            <translation>Pagato il %1</translation>
        </message>
        <message>
            <source>Canceled %1</source>
            <translation>Annullato il %1</translation>
        </message>
        <message>
            <source>Quote withdrawn %1</source>
            <translation>Preventivo ritirato il %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>Messo a perdita il %1</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>you</source>
            <translation>tu</translation>
        </message>
        <message>
            <source>client</source>
            <translation>cliente</translation>
        </message>
        <message>
            <source>today</source>
            <translation>oggi</translation>
        </message>
        <message>
            <source>today · silent since today</source>
            <translation>oggi · silenzio da oggi</translation>
        </message>
        <message>
            <source>today · 1 day silent</source>
            <translation>oggi · 1 giorno di silenzio</translation>
        </message>
        <message numerus="yes">
            <source>today · %n days silent</source>
            <translation>
                <numerusform>oggi · %n giorno di silenzio</numerusform>
                <numerusform>oggi · %n giorni di silenzio</numerusform>
            </translation>
        </message>
        <message>
            <source>today · paused</source>
            <translation>oggi · in pausa</translation>
        </message>
        <message>
            <source>Since %3: messages from you %1, from the client %2.</source>
            <translation>Dal %3: messaggi tuoi %1, del cliente %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Silent for 1 day, since %1.</source>
            <translation>In silenzio da 1 giorno, dal %1.</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days, since %1.</source>
            <translation>
                <numerusform>In silenzio da %n giorno, dal %1.</numerusform>
                <numerusform>In silenzio da %n giorni, dal %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No messages yet.</source>
            <translation>Ancora nessun messaggio.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The left and right arrow keys go from message to message. All of them are in the history below, too.</source>
            <translation>Le frecce sinistra e destra vanno da un messaggio all’altro. Tutti si trovano anche nella cronologia, più in basso.</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>on %1</source>
            <translation>su %1</translation>
        </message>
        <message>
            <source>by email</source>
            <translation>per e-mail</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>per telefono</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>per lettera</translation>
        </message>
        <message>
            <source>in another way</source>
            <translation>in altro modo</translation>
        </message>
        <message>
            <source>The days are counted anew from now.</source>
            <translation>I giorni si contano di nuovo da ora.</translation>
        </message>
        <message>
            <source>Your choice decides what happens next.</source>
            <translation>La tua scelta decide che cosa succede poi.</translation>
        </message>
        <message>
            <source>It is your turn again. The ladder starts anew with what you ask next.</source>
            <translation>Tocca di nuovo a te. Il percorso riparte dalla tua prossima richiesta.</translation>
        </message>
        <message>
            <source>The project is closed as paid. No payment was awaited, so none changes.</source>
            <translation>Il progetto è chiuso come pagato. Nessun pagamento era atteso, quindi nessuno cambia.</translation>
        </message>
        <message>
            <source>The project is closed as paid. Recorded as transferred: %1.</source>
            <translation>Il progetto è chiuso come pagato. Registrato come versato: %1.</translation>
        </message>
        <message>
            <source>The project is closed as paid. Recorded as released by support: %1.</source>
            <translation>Il progetto è chiuso come pagato. Registrato come sbloccato dall’assistenza: %1.</translation>
        </message>
        <message>
            <source>The project is closed as written off. %1 stays unpaid.</source>
            <translation>Il progetto è chiuso a perdita. %1 restano non pagati.</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>«%1» (%2)</translation>
        </message>
        <message>
            <source>%1, …</source>
            <translation>%1, …</translation>
        </message>
        <message>
            <source>Was the payment released?</source>
            <translation>Il pagamento è stato sbloccato?</translation>
        </message>
        <message>
            <source>Was the payment transferred?</source>
            <translation>Il pagamento è stato versato?</translation>
        </message>
        <message>
            <source>It was released</source>
            <translation>È stato sbloccato</translation>
        </message>
        <message>
            <source>It was transferred</source>
            <translation>È stato versato</translation>
        </message>
        <message>
            <source>Please tick what was released.</source>
            <translation>Spunta ciò che è stato sbloccato.</translation>
        </message>
        <message>
            <source>Please tick what was transferred.</source>
            <translation>Spunta ciò che è stato versato.</translation>
        </message>
        <message>
            <source>If nothing was paid, close this and go on with the ladder.</source>
            <translation>Se non è stato pagato nulla, chiudi qui e prosegui il percorso.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistenza della piattaforma</translation>
        </message>
        <message>
            <source>If nothing was released, close this and contact %1.</source>
            <translation>Se non è stato sbloccato nulla, chiudi qui e contatta %1.</translation>
        </message>
        <message>
            <source>%1 holds no money here, so nothing can be released. Have it secured first.</source>
            <translation>%1 qui non custodisce soldi, quindi nulla si può sbloccare. Prima falli garantire.</translation>
        </message>
        <message>
            <source>There is no payment left to transfer.</source>
            <translation>Non resta alcun pagamento da versare.</translation>
        </message>
        <message>
            <source>There is no payment left to release.</source>
            <translation>Non resta alcun pagamento da sbloccare.</translation>
        </message>
        <message>
            <source>Formal demand for payment</source>
            <translation>Richiesta formale di pagamento</translation>
        </message>
        <message>
            <source>support of %1</source>
            <translation>assistenza %1</translation>
        </message>
        <message>
            <source>the support of %1</source>
            <translation>l’assistenza %1</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>A good day: nobody needs you</source>
            <translation>Bella giornata: per ora nulla da fare</translation>
        </message>
        <message>
            <source>Next for %2: %1.</source>
            <translation>Prossimo per %2: %1.</translation>
        </message>
        <message>
            <source>Nothing is due yet. What falls due will appear here.</source>
            <translation>Per ora non c’è nulla in scadenza. Ciò che scadrà comparirà qui.</translation>
        </message>
        <message>
            <source>Your working day starts here</source>
            <translation>La tua giornata comincia qui</translation>
        </message>
        <message>
            <source>Each morning this page tells you which clients have gone quiet, what to write to them, and what comes next. It fills by itself once you have asked a client for something.</source>
            <translation>Ogni mattina questa pagina ti dice quali clienti non rispondono più, che cosa scrivere loro e che cosa viene dopo. Si riempie da sola appena chiedi qualcosa a un cliente.</translation>
        </message>
        <message>
            <source>What you put off comes back by itself; it is listed below.</source>
            <translation>Ciò che hai rimandato torna da solo; lo trovi più in basso.</translation>
        </message>
        <message>
            <source>Needs you · %1</source>
            <translation>Per te · %1</translation>
        </message>
        <message>
            <source>Later this week and next</source>
            <translation>Più avanti questa settimana e la prossima</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Rimandati</translation>
        </message>
        <message>
            <source>Done and received today</source>
            <translation>Fatto e ricevuto oggi</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostra ancora %n</numerusform>
                <numerusform>Mostra ancora %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Go through them</source>
            <translation>Vedili uno a uno</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>project and client</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>two sentences</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Follow-up %1 is due</source>
            <translation>Il sollecito %1 è da fare</translation>
        </message>
        <message>
            <source>Your turn: deliver “%1” today</source>
            <translation>Tocca a te: consegna «%1» oggi</translation>
        </message>
        <message>
            <source>Follow-up %1 was due yesterday</source>
            <translation>Il sollecito %1 era da fare ieri</translation>
        </message>
        <message>
            <source>The final notice was due yesterday</source>
            <translation>L’avviso finale era da inviare ieri</translation>
        </message>
        <message>
            <source>Your turn: “%1” was due yesterday</source>
            <translation>Tocca a te: «%1» era da consegnare ieri</translation>
        </message>
        <message>
            <source>Follow-up %1 was due on %2</source>
            <translation>Il sollecito %1 era da fare il %2</translation>
        </message>
        <message>
            <source>The final notice was due on %1</source>
            <translation>L’avviso finale era da inviare il %1</translation>
        </message>
        <message>
            <source>Your turn: “%1” was due on %2</source>
            <translation>Tocca a te: «%1» era da consegnare il %2</translation>
        </message>
        <message>
            <source>%1 should have released the payment by now</source>
            <translation>%1 avrebbe già dovuto sbloccare il pagamento</translation>
        </message>
        <message>
            <source>Ask %1 how it stands</source>
            <translation>Chiedi a %1 a che punto è</translation>
        </message>
        <message>
            <source>Time to look at the demand again</source>
            <translation>È ora di rivedere la richiesta</translation>
        </message>
        <message>
            <source>Time to look at the pause again</source>
            <translation>È ora di rivedere la pausa</translation>
        </message>
        <message>
            <source>The project can be marked as complete</source>
            <translation>Il progetto si può segnare come completato</translation>
        </message>
        <message>
            <source>The quote can be withdrawn</source>
            <translation>Il preventivo si può ritirare</translation>
        </message>
        <message>
            <source>The next step is to contact support</source>
            <translation>Il prossimo passo è contattare l’assistenza</translation>
        </message>
        <message>
            <source>The next step is a formal demand for payment</source>
            <translation>Il prossimo passo è una richiesta formale di pagamento</translation>
        </message>
        <message>
            <source>The final notice is due</source>
            <translation>L’avviso finale è da inviare</translation>
        </message>
        <message>
            <source>The %1 hours ended today at %2</source>
            <translation>Le %1 ore sono scadute oggi alle %2</translation>
        </message>
        <message>
            <source>The %1 hours ended yesterday at %2</source>
            <translation>Le %1 ore sono scadute ieri alle %2</translation>
        </message>
        <message>
            <source>The %1 hours ended on %2 at %3</source>
            <translation>Le %1 ore sono scadute il %2 alle %3</translation>
        </message>
        <message>
            <source>The %1 hours end today at %2</source>
            <translation>Le %1 ore scadono oggi alle %2</translation>
        </message>
        <message>
            <source>The %1 hours end tomorrow at %2</source>
            <translation>Le %1 ore scadono domani alle %2</translation>
        </message>
        <message>
            <source>The %1 hours end on %2 at %3</source>
            <translation>Le %1 ore scadono il %2 alle %3</translation>
        </message>
        <message>
            <source>Needed by %1: %2</source>
            <translation>Serve entro il %1: %2</translation>
        </message>
        <message>
            <source>Needed by %1</source>
            <translation>Serve entro il %1</translation>
        </message>
        <message>
            <source>Was needed by %1: %2</source>
            <translation>Serviva entro il %1: %2</translation>
        </message>
        <message>
            <source>Was needed by %1</source>
            <translation>Serviva entro il %1</translation>
        </message>
        <message>
            <source>Last message %1, no answer</source>
            <translation>Ultimo messaggio il %1, nessuna risposta</translation>
        </message>
        <message>
            <source>Everything was delivered</source>
            <translation>Tutto è stato consegnato</translation>
        </message>
        <message>
            <source>Not everything was delivered</source>
            <translation>Non tutto è stato consegnato</translation>
        </message>
        <message>
            <source>The quote was not accepted</source>
            <translation>Il preventivo non è stato accettato</translation>
        </message>
        <message>
            <source>The payment was not released after completion</source>
            <translation>Il pagamento non è stato sbloccato dopo il completamento</translation>
        </message>
        <message>
            <source>The demand was sent on %1</source>
            <translation>Richiesta inviata il %1</translation>
        </message>
        <message>
            <source>Support was contacted on %1</source>
            <translation>Assistenza contattata il %1</translation>
        </message>
        <message>
            <source>Follow-up %1 on %2</source>
            <translation>Sollecito %1 il %2</translation>
        </message>
        <message>
            <source>Final notice on %1</source>
            <translation>Avviso finale il %1</translation>
        </message>
        <message>
            <source>See whether %1 has paid, %2</source>
            <translation>Vedi se %1 ha pagato, il %2</translation>
        </message>
        <message>
            <source>Ask %1 how it stands, %2</source>
            <translation>Chiedi a %1 a che punto è, il %2</translation>
        </message>
        <message>
            <source>Look at the demand again, %1</source>
            <translation>Rivedi la richiesta, il %1</translation>
        </message>
        <message>
            <source>Look at the pause again, %1</source>
            <translation>Rivedi la pausa, il %1</translation>
        </message>
        <message>
            <source>Your turn: deliver “%1” by %2</source>
            <translation>Tocca a te: consegna «%1» entro il %2</translation>
        </message>
        <message>
            <source>Can be marked as complete on %1</source>
            <translation>Si può segnare come completato il %1</translation>
        </message>
        <message>
            <source>The quote can be withdrawn on %1</source>
            <translation>Il preventivo si può ritirare il %1</translation>
        </message>
        <message>
            <source>Time for support on %1</source>
            <translation>È l’ora dell’assistenza il %1</translation>
        </message>
        <message>
            <source>Formal demand on %1</source>
            <translation>Richiesta formale il %1</translation>
        </message>
        <message>
            <source>Back %1</source>
            <translation>Torna %1</translation>
        </message>
        <message>
            <source>today at %1</source>
            <translation>oggi alle %1</translation>
        </message>
        <message>
            <source>tomorrow at %1</source>
            <translation>domani alle %1</translation>
        </message>
        <message>
            <source>on %1 at %2</source>
            <translation>il %1 alle %2</translation>
        </message>
        <message>
            <source>No notifications</source>
            <translation>Nessuna notifica</translation>
        </message>
        <message>
            <source>quoted</source>
            <translation>a preventivo</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>previsti</translation>
        </message>
        <message>
            <source>secured</source>
            <translation>garantiti</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>consegnati</translation>
        </message>
        <message>
            <source>requested</source>
            <translation>richiesti</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>pagati</translation>
        </message>
        <message>
            <source>not secured</source>
            <translation>non garantiti</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>See what happens then</source>
            <translation>Vedi che cosa succede poi</translation>
        </message>
        <message>
            <source>Delivered…</source>
            <translation>Consegnato…</translation>
        </message>
        <message>
            <source>Look at the pause</source>
            <translation>Vedi la pausa</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Riporta qui</translation>
        </message>
        <message>
            <source>%1, %2. %3.</source>
            <translation>%1, %2. %3.</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Silent for 1 day</source>
            <translation>In silenzio da 1 giorno</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days</source>
            <translation>
                <numerusform>In silenzio da %n giorno</numerusform>
                <numerusform>In silenzio da %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour left</source>
            <translation>ancora 1 ora</translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <translation>
                <numerusform>ancora %n ora</numerusform>
                <numerusform>ancora %n ore</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>First tour</source>
            <translation>Visita guidata</translation>
        </message>
        <message>
            <source>New here? Five short steps show how Relance works.</source>
            <translation>Prima volta qui? Cinque brevi passi mostrano come funziona Relance.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Inizia la visita</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>You find the tour again in the menu and under F1.</source>
            <translation>La visita resta nel menu e sotto F1.</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Passo %1 di %2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Salta la visita</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Whose turn is it?</source>
            <translation>A chi tocca?</translation>
        </message>
        <message>
            <source>A project stands with whoever must act next. When you ask, or your client answers, it moves.</source>
            <translation>Ogni progetto sta nella colonna di chi deve agire. Quando chiedi qualcosa, o il cliente risponde, cambia colonna.</translation>
        </message>
        <message>
            <source>The ring counts the silence</source>
            <translation>L’anello conta il silenzio</translation>
        </message>
        <message>
            <source>The number is the days without an answer. The ring is full when it is time to write again: only days on which both of you work count for that.</source>
            <translation>Il numero dice i giorni senza risposta. L’anello è pieno quando è ora di riscrivere: per questo contano solo i giorni in cui lavorate entrambi.</translation>
        </message>
        <message>
            <source>The next step is written for you</source>
            <translation>Il prossimo messaggio è già scritto</translation>
        </message>
        <message>
            <source>What is due stands here. Relance drafts it in your client’s language, and you send it yourself.</source>
            <translation>Qui trovi ciò che è da fare. Relance scrive il messaggio nella lingua del cliente, e sei tu a inviarlo.</translation>
        </message>
        <message>
            <source>Where your money is</source>
            <translation>Dove sono i tuoi soldi</translation>
        </message>
        <message>
            <source>Paid, awaiting release (delivered or asked for), and at risk. The sums follow your milestones, each currency by itself.</source>
            <translation>Pagato, da sbloccare (consegnato o richiesto) e a rischio. Le somme seguono le fasi, ogni valuta a parte.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Nulla esce da questo computer</translation>
        </message>
        <message>
            <source>No account, no cloud. Behind this mark are import and export, the manual, and this tour.</source>
            <translation>Nessun account, nessun cloud. Dietro questo simbolo: importazione ed esportazione, il manuale e questa visita.</translation>
        </message>
    </context>
    <context>
        <name>Trash</name>
        <message>
            <source>Trash</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>What you delete stays here for 30 days. A backup is made before anything is deleted for good.</source>
            <translation>Ciò che elimini resta qui 30 giorni. Prima di ogni eliminazione definitiva si fa una copia.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Project of %1</source>
            <translation>Progetto di %1</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Client, with 1 project</source>
            <translation>Cliente, con 1 progetto</translation>
        </message>
        <message numerus="yes">
            <source>Client, with %n projects</source>
            <translation>
                <numerusform>Cliente, con %n progetto</numerusform>
                <numerusform>Cliente, con %n progetti</numerusform>
            </translation>
        </message>
        <message>
            <source>deleted for good today</source>
            <translation>eliminato definitivamente oggi</translation>
        </message>
        <message>
            <source>1 day left, kept until %1</source>
            <translation>ancora 1 giorno, conservato fino al %1</translation>
        </message>
        <message numerus="yes">
            <source>%n days left, kept until %1</source>
            <translation>
                <numerusform>ancora %n giorno, conservato fino al %1</numerusform>
                <numerusform>ancora %n giorni, conservato fino al %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Svuota il cestino…</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Svuotare il cestino?</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Elimina definitivamente</translation>
        </message>
        <message>
            <source>It cannot be undone, and what you did before cannot be undone any more either. A verified backup is made first, in the folder of your data.</source>
            <translation>È definitivo, e nemmeno ciò che hai fatto prima si potrà più annullare. Prima si fa una copia verificata, nella cartella dei tuoi dati.</translation>
        </message>
        <message>
            <source>This is deleted for good, with its whole history: %1.</source>
            <translation>Eliminazione definitiva, con tutta la cronologia: %1.</translation>
        </message>
        <message>
            <source>This is deleted for good: %1.</source>
            <translation>Eliminazione definitiva: %1.</translation>
        </message>
        <message>
            <source>This is deleted for good, with its whole history: %1 and %2.</source>
            <translation>Eliminazione definitiva, con tutta la cronologia: %1 e %2.</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 progetto</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n progetto</numerusform>
                <numerusform>%n progetti</numerusform>
            </translation>
        </message>
        <message>
            <source>1 client</source>
            <translation>1 cliente</translation>
        </message>
        <message numerus="yes">
            <source>%n clients</source>
            <translation>
                <numerusform>%n cliente</numerusform>
                <numerusform>%n clienti</numerusform>
            </translation>
        </message>
        <message>
            <source>Making a backup first…</source>
            <translation>Prima una copia…</translation>
        </message>
        <message>
            <source>%1 of %2 removed</source>
            <translation>%1 su %2 eliminati</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Mi fermo…</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n deleted for good, the others are still here.</source>
            <translation>
                <numerusform>Interrotto: %n eliminato definitivamente, gli altri sono ancora qui.</numerusform>
                <numerusform>Interrotto: %n eliminati definitivamente, gli altri sono ancora qui.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trash is empty. A backup is in the folder of your data.</source>
            <translation>Il cestino è vuoto. Una copia è nella cartella dei tuoi dati.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Il cestino è vuoto</translation>
        </message>
        <message>
            <source>Projects and clients that you delete wait here for 30 days, in case you want them back.</source>
            <translation>I progetti e i clienti che elimini aspettano qui 30 giorni, nel caso tu li rivoglia.</translation>
        </message>
        <message>
            <source>Back to the board</source>
            <translation>Torna alla bacheca</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Relance: nobody needs you</source>
            <translation>Relance: nessuno ha bisogno di te</translation>
        </message>
        <message>
            <source>Relance: 1 thing needs you</source>
            <translation>Relance: 1 cosa ti aspetta</translation>
        </message>
        <message numerus="yes">
            <source>Relance: %n things need you</source>
            <translation>
                <numerusform>Relance: %n cosa ti aspetta</numerusform>
                <numerusform>Relance: %n cose ti aspettano</numerusform>
            </translation>
        </message>
        <message>
            <source>Open Relance</source>
            <translation>Apri Relance</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e ancora %n</numerusform>
                <numerusform>e ancora %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause notifications</source>
            <translation>Sospendi le notifiche</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Per un’ora</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Fino a domani</translation>
        </message>
        <message>
            <source>Notify again (paused, %1)</source>
            <translation>Riattiva le notifiche (sospese, %1)</translation>
        </message>
        <message>
            <source>Quit Relance</source>
            <translation>Esci da Relance</translation>
        </message>
        <message>
            <source>Keep Relance running in the tray?</source>
            <translation>Lasciare Relance nell’area di notifica?</translation>
        </message>
        <message>
            <source>It then tells you when something falls due. A click on its icon in the tray opens this window again, and its menu ends the program. You can change this in the settings.</source>
            <translation>Così ti avvisa quando qualcosa è da fare. Un clic sulla sua icona riapre questa finestra, e dal suo menu si esce. Puoi cambiarlo nelle impostazioni.</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Lascia attivo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The data cannot be opened</source>
            <translation>Impossibile aprire i dati</translation>
        </message>
        <message>
            <source>Relance did not close properly last time, and a problem was found in the data.</source>
            <translation>L’ultima volta Relance non si è chiuso correttamente, ed è stato trovato un problema nei dati.</translation>
        </message>
        <message numerus="yes">
            <source>Relance did not close properly last time, and %n problems were found in the data.</source>
            <translation>
                <numerusform>L’ultima volta Relance non si è chiuso correttamente, ed è stato trovato %n problema nei dati.</numerusform>
                <numerusform>L’ultima volta Relance non si è chiuso correttamente, e sono stati trovati %n problemi nei dati.</numerusform>
            </translation>
        </message>
        <message>
            <source>A problem was found in the data. Nothing was changed.</source>
            <translation>È stato trovato un problema nei dati. Non è stato modificato nulla.</translation>
        </message>
        <message numerus="yes">
            <source>%n problems were found in the data. Nothing was changed.</source>
            <translation>
                <numerusform>È stato trovato %n problema nei dati. Non è stato modificato nulla.</numerusform>
                <numerusform>Sono stati trovati %n problemi nei dati. Non è stato modificato nulla.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something is wrong with the data</source>
            <translation>I dati non sono in ordine</translation>
        </message>
        <message>
            <source>Good copies are in the backups folder: the button opens it. For whoever helps you: “relance check” in a terminal lists what is wrong.</source>
            <translation>Nella cartella delle copie di sicurezza trovi dati integri: il pulsante la apre. Per chi ti aiuta: «relance check», in un terminale, elenca i problemi.</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>È successo qualcosa di inatteso</translation>
        </message>
        <message>
            <source>What was saved is safe, and you can go on.</source>
            <translation>Ciò che era salvato è al sicuro, e puoi continuare.</translation>
        </message>
        <message>
            <source>If it happens again, please report it with these details. They name no client.</source>
            <translation>Se succede di nuovo, segnalalo con questi dettagli. Non nominano alcun cliente.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copia i dettagli</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>Upgrading</name>
        <message>
            <source>Your data is being brought up to date for this version. This may take a few seconds.</source>
            <translation>Sto aggiornando i tuoi dati a questa versione. Può richiedere qualche secondo.</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>Whose turn it is</source>
            <translation>A chi tocca</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Piattaforma</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etichetta</translation>
        </message>
        <message>
            <source>What is due first</source>
            <translation>Prima scadenza</translation>
        </message>
        <message>
            <source>Longest silence</source>
            <translation>Silenzio più lungo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>Highest amount</source>
            <translation>Importo più alto</translation>
        </message>
        <message>
            <source>Newest activity</source>
            <translation>Attività più recente</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Da fare adesso</translation>
        </message>
        <message numerus="yes">
            <source>Due within %n days</source>
            <translation>
                <numerusform>Da fare entro %n giorno</numerusform>
                <numerusform>Da fare entro %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Niente in programma</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>&amp;Group by</source>
            <translation>&amp;Raggruppa per</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Ordina per</translation>
        </message>
        <message>
            <source>Car&amp;ds</source>
            <translation>Sc&amp;hede</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Ampie</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compatte</translation>
        </message>
        <message>
            <source>Show closed projects</source>
            <translation>Mostra i progetti chiusi</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Mostra solo</translation>
        </message>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Cliente</translation>
        </message>
        <message>
            <source>&amp;Platform</source>
            <translation>&amp;Piattaforma</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>&amp;Etichetta</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>Pro&amp;ssimo passo</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>&amp;Valuta</translation>
        </message>
        <message>
            <source>Total &amp;from</source>
            <comment>the lowest total</comment>
            <translation>&amp;Totale da</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <comment>the highest total</comment>
            <translation>&amp;Fino a</translation>
        </message>
        <message>
            <source>All clients</source>
            <translation>Tutti i clienti</translation>
        </message>
        <message>
            <source>All platforms</source>
            <translation>Tutte le piattaforme</translation>
        </message>
        <message>
            <source>All</source>
            <comment>with tags and without</comment>
            <translation>Con o senza</translation>
        </message>
        <message>
            <source>All</source>
            <comment>whatever the next step is</comment>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>All currencies</source>
            <translation>Tutte le valute</translation>
        </message>
        <message>
            <source>No tag</source>
            <translation>Senza etichetta</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a name that several have, and which of them</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>This is not an amount. Type it like 1,250.</source>
            <translation>Questo non è un importo. Scrivilo così: 1.250.</translation>
        </message>
        <message>
            <source>The first amount is higher than the second, so no project fits.</source>
            <translation>Il primo importo supera il secondo, quindi nessun progetto corrisponde.</translation>
        </message>
        <message>
            <source>Back to the usual view</source>
            <translation>Torna alla vista abituale</translation>
        </message>
        <message>
            <source>By client</source>
            <translation>Per cliente</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Per piattaforma</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>Per etichetta</translation>
        </message>
        <message>
            <source>Longest silence first</source>
            <translation>Prima il silenzio più lungo</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation>In ordine di titolo</translation>
        </message>
        <message>
            <source>Highest amount first</source>
            <translation>Prima l’importo più alto</translation>
        </message>
        <message>
            <source>Newest activity first</source>
            <translation>Prima l’attività più recente</translation>
        </message>
        <message>
            <source>Client: %1</source>
            <translation>Cliente: %1</translation>
        </message>
        <message>
            <source>Platform: %1</source>
            <translation>Piattaforma: %1</translation>
        </message>
        <message>
            <source>Tag: %1</source>
            <translation>Etichetta: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>amounts</comment>
            <translation>Da %1 a %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <comment>an amount</comment>
            <translation>Da %1</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <comment>an amount</comment>
            <translation>Fino a %1</translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a currency</comment>
            <translation>In %1</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>non c’è più</translation>
        </message>
        <message>
            <source>%1, remove</source>
            <translation>%1, togli</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Togli</translation>
        </message>
        <message>
            <source>How the board is shown</source>
            <translation>Come è mostrata la bacheca</translation>
        </message>
        <message>
            <source>%1 of 1 project</source>
            <translation>%1 su 1 progetto</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n projects</source>
            <translation>
                <numerusform>%1 su %n progetto</numerusform>
                <numerusform>%1 su %n progetti</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of 1 open project</source>
            <translation>%1 su 1 progetto aperto</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n open projects</source>
            <translation>
                <numerusform>%1 su %n progetto aperto</numerusform>
                <numerusform>%1 su %n progetti aperti</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Azzera i filtri</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Cancella la ricerca</translation>
        </message>
        <message>
            <source>No project fits</source>
            <translation>Nessun progetto corrisponde</translation>
        </message>
        <message>
            <source>Nothing on the board fits all of this: %1, and the search for “%2”.</source>
            <translation>Nessun progetto riunisce questi criteri: %1, e la ricerca di «%2».</translation>
        </message>
        <message>
            <source>Nothing on the board fits the search for “%1”.</source>
            <translation>Niente in bacheca corrisponde alla ricerca di «%1».</translation>
        </message>
        <message>
            <source>Nothing on the board fits all of this: %1.</source>
            <translation>Nessun progetto riunisce questi criteri: %1.</translation>
        </message>
        <message>
            <source>Only closed projects fit, and those are hidden.</source>
            <translation>Corrispondono solo progetti chiusi, che sono nascosti.</translation>
        </message>
        <message>
            <source>All projects are closed, and closed ones are hidden.</source>
            <translation>Tutti i progetti sono chiusi, e quelli chiusi sono nascosti.</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Cancella tutti i filtri</translation>
        </message>
        <message>
            <source>Clear filters and search</source>
            <translation>Cancella filtri e ricerca</translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This was done on %1.</source>
            <translation>È stato fatto il %1.</translation>
        </message>
        <message>
            <source>Counting starts on %1.</source>
            <translation>Si conta dal %1.</translation>
        </message>
        <message>
            <source>Counting starts after %1, the last day of the pause.</source>
            <translation>Si conta dopo il %1, ultimo giorno della pausa.</translation>
        </message>
        <message>
            <source>1 working day of the client is counted from there: %1.</source>
            <translation>Da lì si conta 1 giorno lavorativo del cliente: %1.</translation>
        </message>
        <message>
            <source>1 working day of yours is counted from there: %1.</source>
            <translation>Da lì si conta 1 tuo giorno lavorativo: %1.</translation>
        </message>
        <message>
            <source>1 working day of the platform is counted from there: %1.</source>
            <translation>Da lì si conta 1 giorno lavorativo della piattaforma: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n working days of the client are counted from there: %1.</source>
            <translation>
                <numerusform>Da lì si conta %n giorno lavorativo del cliente: %1.</numerusform>
                <numerusform>Da lì si contano %n giorni lavorativi del cliente: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days of yours are counted from there: %1.</source>
            <translation>
                <numerusform>Da lì si conta %n tuo giorno lavorativo: %1.</numerusform>
                <numerusform>Da lì si contano %n tuoi giorni lavorativi: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days of the platform are counted from there: %1.</source>
            <translation>
                <numerusform>Da lì si conta %n giorno lavorativo della piattaforma: %1.</numerusform>
                <numerusform>Da lì si contano %n giorni lavorativi della piattaforma: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours pass, day and night.</source>
            <translation>
                <numerusform>Passa %n ora, giorno e notte.</numerusform>
                <numerusform>Passano %n ore, giorno e notte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days pass, weekends included.</source>
            <translation>
                <numerusform>Passa %n giorno, fine settimana compresi.</numerusform>
                <numerusform>Passano %n giorni, fine settimana compresi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is set for this project.</source>
            <translation>L’intervallo è impostato per questo progetto.</translation>
        </message>
        <message>
            <source>The number is set for %1.</source>
            <translation>L’intervallo è impostato per %1.</translation>
        </message>
        <message>
            <source>The number comes from the values of %1.</source>
            <translation>L’intervallo viene dai valori di %1.</translation>
        </message>
        <message>
            <source>The number comes from your settings.</source>
            <translation>L’intervallo viene dalle tue impostazioni.</translation>
        </message>
        <message>
            <source>This is the usual interval.</source>
            <translation>È l’intervallo abituale.</translation>
        </message>
        <message>
            <source>%1 does not count: %2.</source>
            <translation>%1 non conta: %2.</translation>
        </message>
        <message>
            <source>%1 does not count: %2, %3.</source>
            <translation>%1 non conta: %2, %3.</translation>
        </message>
        <message>
            <source>Your days off do not count: %1.</source>
            <translation>I tuoi giorni liberi non contano: %1.</translation>
        </message>
        <message>
            <source>The client’s days off do not count: %1.</source>
            <translation>I giorni liberi del cliente non contano: %1.</translation>
        </message>
        <message>
            <source>Your weekend does not count: %1.</source>
            <translation>Il tuo fine settimana non conta: %1.</translation>
        </message>
        <message>
            <source>The weekend does not count: %1.</source>
            <translation>Il fine settimana non conta: %1.</translation>
        </message>
        <message>
            <source>%1 and 1 more day</source>
            <translation>%1 e 1 altro giorno</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more days</source>
            <translation>
                <numerusform>%1 e %n altro giorno</numerusform>
                <numerusform>%1 e altri %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not due before %1, the first day you both work after %2, the date you asked for.</source>
            <translation>Nulla prima del %1, il primo giorno in cui lavorate entrambi dopo il %2, la data che avevi chiesto.</translation>
        </message>
        <message>
            <source>The platform releases by itself by %1.</source>
            <translation>La piattaforma sblocca da sola entro il %1.</translation>
        </message>
        <message>
            <source>So it falls on %1 at %2 in %3.</source>
            <translation>Quindi cade il %1 alle %2, ora di %3.</translation>
        </message>
        <message>
            <source>For the client in %2 that is %1.</source>
            <translation>Per il cliente, a %2: %1.</translation>
        </message>
        <message>
            <source>For the client in %2 it is %1 then.</source>
            <translation>Per il cliente, a %2, sono allora le %1.</translation>
        </message>
        <message>
            <source>For the client in %2 that is %1; days are counted there.</source>
            <translation>Per il cliente, a %2: %1; i giorni si contano con la sua ora.</translation>
        </message>
        <message>
            <source>The client’s clock shows the same time, in %1.</source>
            <translation>L’orologio del cliente segna la stessa ora, a %1.</translation>
        </message>
        <message>
            <source>“%1” is agreed for %2.</source>
            <translation>«%1» è concordato per il %2.</translation>
        </message>
        <message>
            <source>You wanted to look at the pause again on %1.</source>
            <translation>Volevi rivedere la pausa il %1.</translation>
        </message>
        <message>
            <source>You do not work on that day; %1 is your next working day.</source>
            <translation>Quel giorno non lavori; il %1 è il tuo prossimo giorno lavorativo.</translation>
        </message>
        <message>
            <source>No country is known for the client, so no public holidays of theirs are left out.</source>
            <translation>Il Paese del cliente non è noto, quindi nessuna sua festività viene esclusa.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Why this date?</source>
            <translation>Perché questa data?</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1: %2</source>
            <comment>a state and what it is of</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Says what you needed and by when</source>
            <translation>Dice che cosa ti serviva ed entro quando</translation>
        </message>
        <message>
            <source>Offers to talk about a new timeline</source>
            <translation>Offre di parlare di un nuovo calendario</translation>
        </message>
        <message>
            <source>Says until when, in whose time, and what follows</source>
            <translation>Dice fino a quando, con quale fuso orario, e che cosa segue</translation>
        </message>
        <message>
            <source>Dates and weekdays are right</source>
            <translation>Date e giorni della settimana sono giusti</translation>
        </message>
        <message>
            <source>Asks for no money that is already held</source>
            <translation>Non chiede soldi già garantiti</translation>
        </message>
        <message>
            <source>Blames nobody and guesses at nothing</source>
            <translation>Non accusa nessuno e non fa supposizioni</translation>
        </message>
        <message>
            <source>No blank left to fill in</source>
            <translation>Nessuno spazio vuoto da riempire</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <comment>words of a message, and what is to be said of them</comment>
            <translation>«%1»: %2</translation>
        </message>
        <message>
            <source>“%1”: fill it in, or take its sentence out.</source>
            <translation>«%1»: riempilo, o togli la sua frase.</translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>Per esempio: %1</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Lascia il mio testo</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Consiglio</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Attenzione</translation>
        </message>
        <message>
            <source>Must be changed</source>
            <translation>Da cambiare</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Tutto a posto</translation>
        </message>
        <message>
            <source>Before you send</source>
            <translation>Prima di inviare</translation>
        </message>
        <message>
            <source>Why this tone?</source>
            <translation>Perché questo tono?</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Quote</source>
            <translation>Preventivo</translation>
        </message>
        <message>
            <source>My turn</source>
            <translation>Tocca a me</translation>
        </message>
        <message>
            <source>Client’s turn</source>
            <translation>Tocca al cliente</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Sollecito</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Avviso finale</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Chiuso</translation>
        </message>
        <message>
            <source>An answer to the quote</source>
            <translation>Una risposta al preventivo</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Un parere</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Un’approvazione</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Un pagamento</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Acconto</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Intermedia</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Finale</translation>
        </message>
        <message>
            <source>Cancellation fee</source>
            <translation>Indennità di annullamento</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Consegnato</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approvato</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Versato</translation>
        </message>
        <message>
            <source>Unsecured</source>
            <translation>Non garantito</translation>
        </message>
        <message>
            <source>Secured</source>
            <translation>Garantito</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Richiesto</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Sbloccato</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Rimborsato</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Abbuonato</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagato</translation>
        </message>
        <message>
            <source>Quote withdrawn</source>
            <translation>Preventivo ritirato</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Messo a perdita</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>Momento difficile</translation>
        </message>
        <message>
            <source>Vacation</source>
            <translation>Ferie</translation>
        </message>
        <message>
            <source>Out of office</source>
            <translation>Fuori ufficio</translation>
        </message>
        <message>
            <source>We agreed to wait</source>
            <translation>Abbiamo concordato di aspettare</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>The client answered</source>
            <translation>Il cliente ha risposto</translation>
        </message>
        <message>
            <source>They reached the client</source>
            <translation>Il cliente è stato raggiunto</translation>
        </message>
        <message>
            <source>I was paid</source>
            <translation>Il pagamento è arrivato</translation>
        </message>
        <message>
            <source>I will not be paid</source>
            <translation>Il pagamento non arriverà</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Il cliente</translation>
        </message>
        <message>
            <source>The platform, by itself</source>
            <translation>La piattaforma, da sola</translation>
        </message>
        <message>
            <source>The platform’s support</source>
            <translation>L’assistenza della piattaforma</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Io</translation>
        </message>
    </context>
</TS>
