<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>About</name>
        <message>
            <source>About Relance</source>
            <translation>À propos de Relance</translation>
        </message>
        <message>
            <source>Who has gone quiet, what to say, and where your money is.</source>
            <translation>Qui ne répond plus, quoi dire, et où est votre argent.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Qt %1, PySide %2, Python %3</source>
            <translation>Qt %1, PySide %2, Python %3</translation>
        </message>
        <message>
            <source>Free software under the MIT license. Nothing you keep here leaves this computer.</source>
            <translation>Logiciel libre sous licence MIT. Rien de ce que vous gardez ici ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Your data is in this folder:</source>
            <translation>Vos données sont dans ce dossier :</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>No program on this computer opens folders. The path can be copied from here.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre les dossiers. Le chemin peut être copié d’ici.</translation>
        </message>
        <message>
            <source>Copy these facts</source>
            <translation>Copier ces informations</translation>
        </message>
        <message>
            <source>Licenses of what Relance is made of</source>
            <translation>Licences des composants de Relance</translation>
        </message>
        <message>
            <source>Hide the licenses</source>
            <translation>Masquer les licences</translation>
        </message>
        <message>
            <source>The licenses did not come with this copy. They are in the folder “resources” of the source.</source>
            <translation>Les licences n’accompagnent pas cette copie. Elles sont dans le dossier « resources » des sources.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Write follow-up %1</source>
            <translation>Écrire la relance %1</translation>
        </message>
        <message>
            <source>Contact %1…</source>
            <translation>Contacter %1…</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Demand answered…</source>
            <translation>Réponse à la demande…</translation>
        </message>
        <message>
            <source>Payment transferred…</source>
            <translation>Virement reçu…</translation>
        </message>
        <message>
            <source>Quote sent…</source>
            <translation>Devis envoyé…</translation>
        </message>
        <message>
            <source>Quote accepted…</source>
            <translation>Devis accepté…</translation>
        </message>
        <message>
            <source>Ask the client…</source>
            <translation>Demander au client…</translation>
        </message>
        <message>
            <source>Message sent…</source>
            <translation>Message envoyé…</translation>
        </message>
        <message>
            <source>Client replied</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>Write final notice</source>
            <translation>Écrire l’avis final</translation>
        </message>
        <message>
            <source>Mark complete…</source>
            <translation>Marquer comme terminé…</translation>
        </message>
        <message>
            <source>Completion rejected…</source>
            <translation>Livraison refusée…</translation>
        </message>
        <message>
            <source>Payment released…</source>
            <translation>Paiement débloqué…</translation>
        </message>
        <message>
            <source>Contact support…</source>
            <translation>Contacter l’assistance…</translation>
        </message>
        <message>
            <source>Support replied…</source>
            <translation>L’assistance a répondu…</translation>
        </message>
        <message>
            <source>Write a restart note…</source>
            <translation>Écrire un message de reprise…</translation>
        </message>
        <message>
            <source>Write a note of sympathy…</source>
            <translation>Écrire un mot de soutien…</translation>
        </message>
        <message>
            <source>Write a cancellation note…</source>
            <translation>Écrire un message d’annulation…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Add a note…</source>
            <translation>Ajouter une note…</translation>
        </message>
        <message>
            <source>Add milestone…</source>
            <translation>Ajouter une étape…</translation>
        </message>
        <message>
            <source>Edit project…</source>
            <translation>Modifier le projet…</translation>
        </message>
        <message>
            <source>Close project…</source>
            <translation>Clore le projet…</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>Supprimer le projet…</translation>
        </message>
    </context>
    <context>
        <name>Away</name>
        <message>
            <source>While you were away, since %1</source>
            <translation>Pendant votre absence, depuis le %1</translation>
        </message>
        <message>
            <source>While you were away</source>
            <translation>Pendant votre absence</translation>
        </message>
        <message>
            <source>%1: follow-up %2 fell due on %3.</source>
            <translation>%1 : la relance %2 était à faire le %3.</translation>
        </message>
        <message>
            <source>%1: the final notice fell due on %2.</source>
            <translation>%1 : l’avis final était à envoyer le %2.</translation>
        </message>
        <message>
            <source>%1: the payment did not come, a demand is next since %2.</source>
            <translation>%1 : le paiement n’est pas arrivé, place à une demande formelle depuis le %2.</translation>
        </message>
        <message>
            <source>%1: the payment was not released, support is next since %2.</source>
            <translation>%1 : le paiement n’a pas été débloqué, l’assistance est la suite depuis le %2.</translation>
        </message>
        <message>
            <source>%1: the time of the final notice ended on %2.</source>
            <translation>%1 : le délai de l’avis final a pris fin le %2.</translation>
        </message>
        <message>
            <source>%1: the payment should be released since %2.</source>
            <translation>%1 : le paiement devrait être débloqué depuis le %2.</translation>
        </message>
        <message>
            <source>%1: the demand waits for a look since %2.</source>
            <translation>%1 : la demande est à revoir depuis le %2.</translation>
        </message>
        <message>
            <source>%1: support can be asked since %2.</source>
            <translation>%1 : l’assistance peut être interrogée depuis le %2.</translation>
        </message>
        <message>
            <source>%1: the pause waits for a look since %2.</source>
            <translation>%1 : la pause est à revoir depuis le %2.</translation>
        </message>
        <message>
            <source>%1: “%2” was to be delivered on %3.</source>
            <translation>%1 : « %2 » était à livrer le %3.</translation>
        </message>
        <message>
            <source>%1: follow-up %2 fell due today.</source>
            <translation>%1 : la relance %2 est à faire aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the final notice fell due today.</source>
            <translation>%1 : l’avis final est à envoyer aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the payment did not come, a demand is next as of today.</source>
            <translation>%1 : le paiement n’est pas arrivé, place à une demande formelle dès aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the payment was not released, support is next as of today.</source>
            <translation>%1 : le paiement n’a pas été débloqué, place à l’assistance dès aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the time of the final notice ended today.</source>
            <translation>%1 : le délai de l’avis final a pris fin aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the payment should be released as of today.</source>
            <translation>%1 : le paiement devrait être débloqué dès aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the demand waits for a look as of today.</source>
            <translation>%1 : la demande est à revoir dès aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: support can be asked as of today.</source>
            <translation>%1 : l’assistance peut être interrogée dès aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the pause waits for a look as of today.</source>
            <translation>%1 : la pause est à revoir dès aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: “%2” is to be delivered today.</source>
            <translation>%1 : « %2 » est à livrer aujourd’hui.</translation>
        </message>
        <message>
            <source>%1: the pause has ended.</source>
            <translation>%1 : la pause est terminée.</translation>
        </message>
        <message>
            <source>1 thing happened while you were away.</source>
            <translation>1 chose s’est passée pendant votre absence.</translation>
        </message>
        <message numerus="yes">
            <source>%n things happened while you were away.</source>
            <translation>
                <numerusform>%n chose s’est passée pendant votre absence.</numerusform>
                <numerusform>%n choses se sont passées pendant votre absence.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>View</source>
            <comment>how the board is looked at</comment>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Group, sort and filter the board</source>
            <translation>Regrouper, trier et filtrer le tableau</translation>
        </message>
        <message>
            <source>Quote %1</source>
            <translation>Devis %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>%1 planned</source>
            <translation>%1 prévus</translation>
        </message>
        <message>
            <source>%1 secured</source>
            <translation>%1 sécurisés</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>%1 livrés</translation>
        </message>
        <message>
            <source>%1 requested</source>
            <translation>%1 demandés</translation>
        </message>
        <message>
            <source>%1 paid</source>
            <translation>%1 payés</translation>
        </message>
        <message>
            <source>1 milestone</source>
            <translation>1 étape</translation>
        </message>
        <message numerus="yes">
            <source>%n milestones</source>
            <translation>
                <numerusform>%n étape</numerusform>
                <numerusform>%n étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1d</source>
            <comment>days of silence on a dial</comment>
            <translation>%1j</translation>
        </message>
        <message>
            <source>%1h</source>
            <comment>hours left on a dial</comment>
            <translation>%1h</translation>
        </message>
        <message>
            <source>Follow-up %1, %2</source>
            <translation>Relance %1, %2</translation>
        </message>
        <message>
            <source>Follow-up %1</source>
            <comment>on a day</comment>
            <translation>Relance %1</translation>
        </message>
        <message>
            <source>Final notice %1</source>
            <translation>Avis final %1</translation>
        </message>
        <message>
            <source>Complete %1</source>
            <translation>Terminer %1</translation>
        </message>
        <message>
            <source>Check release %1</source>
            <translation>Vérifier le paiement %1</translation>
        </message>
        <message>
            <source>Support %1</source>
            <translation>Assistance %1</translation>
        </message>
        <message>
            <source>Demand %1</source>
            <comment>a demand for payment, on a day</comment>
            <translation>Demande %1</translation>
        </message>
        <message>
            <source>Ask support %1</source>
            <translation>Relancer l’assistance %1</translation>
        </message>
        <message>
            <source>Look again %1</source>
            <comment>at a demand, on a day</comment>
            <translation>Revoir %1</translation>
        </message>
        <message>
            <source>Withdraw %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Paused, review %1</source>
            <translation>En pause, à revoir %1</translation>
        </message>
        <message>
            <source>Deliver %1</source>
            <translation>Livrer %1</translation>
        </message>
        <message>
            <source>Follow-up %1 today</source>
            <translation>Relance %1 aujourd’hui</translation>
        </message>
        <message>
            <source>Final notice today</source>
            <translation>Avis final aujourd’hui</translation>
        </message>
        <message>
            <source>Complete today</source>
            <translation>Terminer aujourd’hui</translation>
        </message>
        <message>
            <source>Check release today</source>
            <translation>Vérifier le paiement aujourd’hui</translation>
        </message>
        <message>
            <source>Support today</source>
            <translation>Assistance aujourd’hui</translation>
        </message>
        <message>
            <source>Demand today</source>
            <translation>Demande aujourd’hui</translation>
        </message>
        <message>
            <source>Ask support today</source>
            <translation>Relancer l’assistance aujourd’hui</translation>
        </message>
        <message>
            <source>Look again today</source>
            <translation>Revoir aujourd’hui</translation>
        </message>
        <message>
            <source>Withdraw today</source>
            <translation>Retirer aujourd’hui</translation>
        </message>
        <message>
            <source>Review pause today</source>
            <translation>Revoir la pause aujourd’hui</translation>
        </message>
        <message>
            <source>Deliver today</source>
            <translation>Livrer aujourd’hui</translation>
        </message>
        <message>
            <source>Follow-up %1, %2 d late</source>
            <translation>Relance %1, retard %2 j</translation>
        </message>
        <message>
            <source>Final notice, %1 d late</source>
            <translation>Avis final, retard %1 j</translation>
        </message>
        <message>
            <source>Complete, %1 d late</source>
            <translation>Terminer, retard %1 j</translation>
        </message>
        <message>
            <source>Check release, %1 d late</source>
            <translation>Vérifier le paiement, retard %1 j</translation>
        </message>
        <message>
            <source>Support, %1 d late</source>
            <translation>Assistance, retard %1 j</translation>
        </message>
        <message>
            <source>Demand, %1 d late</source>
            <translation>Demande, retard %1 j</translation>
        </message>
        <message>
            <source>Ask support, %1 d late</source>
            <translation>Relancer l’assistance, retard %1 j</translation>
        </message>
        <message>
            <source>Look again, %1 d late</source>
            <translation>Revoir, retard %1 j</translation>
        </message>
        <message>
            <source>Withdraw, %1 d late</source>
            <translation>Retirer, retard %1 j</translation>
        </message>
        <message>
            <source>Review pause, %1 d late</source>
            <translation>Revoir la pause, retard %1 j</translation>
        </message>
        <message>
            <source>Deliver, %1 d late</source>
            <translation>Livrer, retard %1 j</translation>
        </message>
        <message>
            <source>Complete in %1 h</source>
            <translation>Terminer dans %1 h</translation>
        </message>
        <message>
            <source>Withdraw in %1 h</source>
            <translation>Retirer dans %1 h</translation>
        </message>
        <message>
            <source>Support in %1 h</source>
            <translation>Assistance dans %1 h</translation>
        </message>
        <message>
            <source>Demand in %1 h</source>
            <translation>Demande dans %1 h</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what to deliver, on which day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>what to deliver</comment>
            <translation>%1 aujourd’hui</translation>
        </message>
        <message>
            <source>%1, %2 d late</source>
            <comment>what to deliver</comment>
            <translation>%1, retard %2 j</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Envoyé aujourd’hui</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Envoyé hier</translation>
        </message>
        <message>
            <source>Answered today</source>
            <translation>Réponse aujourd’hui</translation>
        </message>
        <message>
            <source>Answered yesterday</source>
            <translation>Réponse hier</translation>
        </message>
        <message>
            <source>Completed %1</source>
            <translation>Terminé %1</translation>
        </message>
        <message>
            <source>Support, day %1</source>
            <translation>Assistance, jour %1</translation>
        </message>
        <message>
            <source>Demand, day %1</source>
            <translation>Demande, jour %1</translation>
        </message>
        <message>
            <source>Paid %1</source>
            <translation>Payé %1</translation>
        </message>
        <message>
            <source>Canceled %1</source>
            <translation>Annulé %1</translation>
        </message>
        <message>
            <source>Withdrawn %1</source>
            <translation>Retiré %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>Passé en perte %1</translation>
        </message>
        <message>
            <source>Reopened %1</source>
            <translation>Rouvert %1</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>À vous</translation>
        </message>
        <message>
            <source>Quote to send</source>
            <translation>Devis à envoyer</translation>
        </message>
        <message>
            <source>Paused to %1</source>
            <translation>En pause jusqu’au %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message numerus="yes">
            <source>Sent %n days ago</source>
            <translation>
                <numerusform>Envoyé il y a %n jour</numerusform>
                <numerusform>Envoyé il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answered %n days ago</source>
            <translation>
                <numerusform>Réponse il y a %n jour</numerusform>
                <numerusform>Réponse il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Projects whose quote is not accepted yet.</source>
            <translation>Les projets dont le devis n’est pas encore accepté.</translation>
        </message>
        <message>
            <source>Projects where the next move is yours.</source>
            <translation>Les projets où c’est à vous d’agir.</translation>
        </message>
        <message>
            <source>Projects where the client owes you an answer.</source>
            <translation>Les projets où le client vous doit une réponse.</translation>
        </message>
        <message>
            <source>Silent clients, when it is time to write again.</source>
            <translation>Les clients silencieux, quand il est temps de réécrire.</translation>
        </message>
        <message>
            <source>Final notices, completions and support cases.</source>
            <translation>Les avis finals, les projets terminés et les dossiers à l’assistance.</translation>
        </message>
        <message>
            <source>Projects that are paid or over.</source>
            <translation>Les projets payés ou finis.</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>En direct</translation>
        </message>
        <message>
            <source>%1 released</source>
            <translation>%1 débloqués</translation>
        </message>
        <message>
            <source>%1 +%2</source>
            <translation>%1 +%2</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 projet</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
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
            <translation>Déplier cette colonne</translation>
        </message>
        <message>
            <source>Fold this column</source>
            <translation>Replier cette colonne</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Awaiting release</source>
            <translation>À débloquer</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>À risque</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Know who has gone quiet, and what to say</source>
            <translation>Sachez qui ne répond plus, et quoi lui dire</translation>
        </message>
        <message>
            <source>Add a project with its milestones. When it is your client’s turn, Relance counts the silence, writes a kind follow-up in their language when it is time, and keeps an eye on your money. Nothing leaves this computer.</source>
            <translation>Ajoutez un projet et ses étapes. Quand c’est au tour du client, Relance compte le silence, écrit une relance aimable dans sa langue le moment venu et veille sur votre argent. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Découvrir avec des données d’exemple</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Déplacer vers</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a column and what a move there does</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Coming up</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Le mois précédent</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Le mois suivant</translation>
        </message>
        <message>
            <source>Deliver “%1”</source>
            <translation>Livrer « %1 »</translation>
        </message>
        <message>
            <source>“%1” is due</source>
            <translation>« %1 » arrive à échéance</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <comment>what is due, and since which day</comment>
            <translation>%1, depuis le %2</translation>
        </message>
        <message>
            <source>%1, if nothing happens before</source>
            <translation>%1, si rien ne se passe avant</translation>
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
            <translation>jour férié chez le client le %2 : %1</translation>
        </message>
        <message>
            <source>client away on %1</source>
            <translation>client absent le %1</translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n autre</numerusform>
                <numerusform>+%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is planned on this day.</source>
            <translation>Rien n’est prévu ce jour-là.</translation>
        </message>
        <message>
            <source>Your day off</source>
            <translation>Votre jour de congé</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Congé</translation>
        </message>
        <message>
            <source>%1: day off</source>
            <translation>%1 : jour de congé</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>All projects</source>
            <translation>Tous les projets</translation>
        </message>
        <message>
            <source>With all projects, weekends, public holidays and days off are yours; with one client’s projects, theirs.</source>
            <translation>Avec tous les projets, les week-ends, jours fériés et congés sont les vôtres ; avec les projets d’un seul client, les siens.</translation>
        </message>
        <message>
            <source>Public holiday: %1</source>
            <translation>Jour férié : %1</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Week-end</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>what a day is, two of them</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <comment>with the date</comment>
            <translation>Aujourd’hui, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <comment>with the date</comment>
            <translation>Demain, %1</translation>
        </message>
        <message>
            <source>%1, today</source>
            <translation>%1, aujourd’hui</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between entries of a day</comment>
            <translation> ; </translation>
        </message>
        <message>
            <source>%1. 1 entry: %2</source>
            <translation>%1. 1 entrée : %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %n entries: %2</source>
            <translation>
                <numerusform>%1. %n entrée : %2</numerusform>
                <numerusform>%1. %n entrées : %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>project and step</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The first %1 of %2 entries. The others are in the months.</source>
            <translation>Les %1 premières entrées sur %2. Les autres sont dans les mois.</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Rien n’est encore prévu</translation>
        </message>
        <message>
            <source>Here you will see what is coming: when a follow-up falls due, when a final notice ends, what is to be delivered and when, and on which days nobody works. It fills by itself once you have asked a client for something or given a milestone a date.</source>
            <translation>Vous verrez ici ce qui vient : quand une relance est à faire, quand un avis final prend fin, ce qui est à livrer et quand, et quels jours personne ne travaille. La page se remplit toute seule dès que vous avez demandé quelque chose à un client ou donné une date à une étape.</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Rechercher un client</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nouveau client</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>No projects yet.</source>
            <translation>Aucun projet pour l’instant.</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>The newest %1 of %2 entries. A project’s own history shows all of it.</source>
            <translation>Les %1 entrées les plus récentes sur %2. L’historique d’un projet montre tout.</translation>
        </message>
        <message>
            <source>Note, only for you</source>
            <translation>Note, pour vous seulement</translation>
        </message>
        <message>
            <source>The people you work for</source>
            <translation>Les personnes pour qui vous travaillez</translation>
        </message>
        <message>
            <source>Each client has a language, a country and a time zone, so that nobody is written to on their day off. Here you will also see their projects, what they paid and how long they usually take to answer.</source>
            <translation>Chaque client a une langue, un pays et un fuseau horaire, pour qu’on n’écrive à personne un jour de congé. Vous verrez aussi ici ses projets, ce qu’il a payé et en combien de temps il répond d’habitude.</translation>
        </message>
        <message>
            <source>No client matches your search</source>
            <translation>Aucun client ne correspond à votre recherche</translation>
        </message>
        <message>
            <source>Choose a client to see their projects.</source>
            <translation>Choisissez un client pour voir ses projets.</translation>
        </message>
        <message>
            <source>The search looks at names, persons and addresses.</source>
            <translation>La recherche porte sur les noms, les personnes et les adresses.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>%1 · %2 time</source>
            <translation>%1 · fuseau %2</translation>
        </message>
        <message>
            <source>Writes in %1, %2</source>
            <comment>a language, how one is addressed in it</comment>
            <translation>Écrit en %1, %2</translation>
        </message>
        <message>
            <source>formal (“vous”)</source>
            <translation>vouvoiement</translation>
        </message>
        <message>
            <source>informal (“tu”)</source>
            <comment>French</comment>
            <translation>tutoiement</translation>
        </message>
        <message>
            <source>formal (“lei”)</source>
            <translation>ton formel (« lei »)</translation>
        </message>
        <message>
            <source>informal (“tu”)</source>
            <comment>Italian</comment>
            <translation>ton informel (« tu »)</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>ton formel</translation>
        </message>
        <message>
            <source>informal</source>
            <translation>ton informel</translation>
        </message>
        <message>
            <source>%1 time, country not known</source>
            <translation>Fuseau %1, pays inconnu</translation>
        </message>
        <message>
            <source>%1, %2 time</source>
            <translation>%1, fuseau %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 of %2 paid</source>
            <translation>%1 sur %2 payés</translation>
        </message>
        <message>
            <source>%1 of %2 paid, %3 awaited</source>
            <translation>%1 sur %2 payés, %3 à débloquer</translation>
        </message>
        <message>
            <source>%1 of %2 paid, %3 awaited, all of it at risk</source>
            <translation>%1 sur %2 payés, %3 à débloquer, tout à risque</translation>
        </message>
        <message>
            <source>%1 of %2 paid, %3 awaited, %4 of it at risk</source>
            <translation>%1 sur %2 payés, %3 à débloquer, dont %4 à risque</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Longest silence</source>
            <translation>Silence le plus long</translation>
        </message>
        <message>
            <source>Last entry</source>
            <translation>Dernière entrée</translation>
        </message>
        <message>
            <source>none open</source>
            <translation>aucun ouvert</translation>
        </message>
        <message>
            <source>1 open</source>
            <translation>1 ouvert</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n ouvert</numerusform>
                <numerusform>%n ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>silent since today</source>
            <translation>silence depuis aujourd’hui</translation>
        </message>
        <message>
            <source>silent for 1 day</source>
            <translation>silence depuis 1 jour</translation>
        </message>
        <message numerus="yes">
            <source>silent for %n days</source>
            <translation>
                <numerusform>silence depuis %n jour</numerusform>
                <numerusform>silence depuis %n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Completion</name>
        <message>
            <source>%1 will ask %2 to accept the files and pay.</source>
            <translation>%1 demandera à %2 d’accepter les fichiers et de payer.</translation>
        </message>
        <message>
            <source>It is a last resort: it can upset a client whose silence has a cause beyond their control.</source>
            <translation>C’est un dernier recours : cela peut blesser un client dont le silence a une cause indépendante de sa volonté.</translation>
        </message>
        <message>
            <source>On %1 it cannot be undone: a completed project stays closed.</source>
            <translation>Sur %1, c’est définitif : un projet terminé reste clos.</translation>
        </message>
        <message>
            <source>No automatic release of the payment is known there.</source>
            <translation>Aucun déblocage automatique du paiement n’y est connu.</translation>
        </message>
        <message>
            <source>Without an answer, the payment is released after 1 working day.</source>
            <translation>Sans réponse, le paiement est débloqué après 1 jour ouvré.</translation>
        </message>
        <message>
            <source>Without an answer, the payment is released after 1 day.</source>
            <translation>Sans réponse, le paiement est débloqué après 1 jour.</translation>
        </message>
        <message>
            <source>Without an answer, the payment is released after 1 hour.</source>
            <translation>Sans réponse, le paiement est débloqué après 1 heure.</translation>
        </message>
        <message numerus="yes">
            <source>Without an answer, the payment is released after %n working days.</source>
            <translation>
                <numerusform>Sans réponse, le paiement est débloqué après %n jour ouvré.</numerusform>
                <numerusform>Sans réponse, le paiement est débloqué après %n jours ouvrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without an answer, the payment is released after %n days.</source>
            <translation>
                <numerusform>Sans réponse, le paiement est débloqué après %n jour.</numerusform>
                <numerusform>Sans réponse, le paiement est débloqué après %n jours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without an answer, the payment is released after %n hours.</source>
            <translation>
                <numerusform>Sans réponse, le paiement est débloqué après %n heure.</numerusform>
                <numerusform>Sans réponse, le paiement est débloqué après %n heures.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <source>Everything you keep here is in one folder on this computer. None of it leaves unless you send it.</source>
            <translation>Tout ce que vous gardez ici se trouve dans un seul dossier de cet ordinateur. Rien n’en sort si vous ne l’envoyez pas.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Open the backups folder</source>
            <translation>Ouvrir les sauvegardes</translation>
        </message>
        <message>
            <source>No program on this computer opens folders. Yours is %1.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre les dossiers. Le vôtre est %1.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message>
            <source>You see what the file brings before anything changes.</source>
            <translation>Vous voyez ce que le fichier apporte avant que quoi que ce soit ne change.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Tout exporter…</translation>
        </message>
        <message>
            <source>All projects, clients and settings in one readable file, to keep or to take along.</source>
            <translation>Tous les projets, clients et réglages dans un seul fichier lisible, à garder ou à emporter.</translation>
        </message>
        <message>
            <source>Export for a calendar…</source>
            <translation>Exporter pour un calendrier…</translation>
        </message>
        <message>
            <source>What is planned and due, with alarms, so that your phone rings when this computer is off. Import a newer file after changes: it updates what is there.</source>
            <translation>Ce qui est prévu et à faire, avec des alarmes, pour que votre téléphone sonne quand cet ordinateur est éteint. Après des changements, importez un fichier plus récent : il met à jour ce qui s’y trouve.</translation>
        </message>
        <message>
            <source>Check the data</source>
            <translation>Vérifier les données</translation>
        </message>
        <message>
            <source>Reads all of your data and says whether anything is wrong. Nothing is changed.</source>
            <translation>Relit toutes vos données et dit si tout est en ordre. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Reading all of your data…</source>
            <translation>Lecture de toutes vos données…</translation>
        </message>
        <message>
            <source>All of your data was read: nothing is wrong.</source>
            <translation>Toutes vos données ont été lues : tout est en ordre.</translation>
        </message>
        <message>
            <source>Relance files (*.json)</source>
            <translation>Fichiers Relance (*.json)</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Fichiers de calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Relance calendar</source>
            <translation>Calendrier Relance</translation>
        </message>
        <message>
            <source>Relance %1</source>
            <translation>Relance %1</translation>
        </message>
        <message>
            <source>Writing %1…</source>
            <translation>Écriture de %1…</translation>
        </message>
        <message>
            <source>%1 of %2 projects</source>
            <translation>%1 projets sur %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>%1 est enregistré.</translation>
        </message>
        <message>
            <source>%1 was not written: you stopped it.</source>
            <translation>%1 n’a pas été enregistré : vous l’avez interrompu.</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>step, project, client</comment>
            <translation>%1 : %2 (%3)</translation>
        </message>
        <message>
            <source>From Relance. After changes, take in a newer file.</source>
            <translation>De Relance. Après des changements, importez un fichier plus récent.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nouveau client</translation>
        </message>
        <message>
            <source>Edit client</source>
            <translation>Modifier le client</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Ajouter le client</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Please give the client a name.</source>
            <translation>Donnez un nom au client.</translation>
        </message>
        <message>
            <source>this client</source>
            <translation>ce client</translation>
        </message>
        <message>
            <source>Working days of the client</source>
            <translation>Jours ouvrés du client</translation>
        </message>
        <message>
            <source>Intervals of the ladder for this client</source>
            <translation>Délais du parcours pour ce client</translation>
        </message>
        <message>
            <source>&amp;Name of the client or company</source>
            <translation>&amp;Nom du client ou de l’entreprise</translation>
        </message>
        <message>
            <source>Pe&amp;rson you write to</source>
            <translation>Pe&amp;rsonne à qui vous écrivez</translation>
        </message>
        <message>
            <source>&amp;Email</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <source>N&amp;ote, only for you</source>
            <translation>N&amp;ote, pour vous seulement</translation>
        </message>
        <message>
            <source>Close the project</source>
            <translation>Clore le projet</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Clore le projet</translation>
        </message>
        <message>
            <source>&amp;When it ended</source>
            <translation>&amp;Quand il a pris fin</translation>
        </message>
        <message>
            <source>A &amp;note, if you want to keep one</source>
            <translation>Une &amp;note, si vous voulez en garder une</translation>
        </message>
        <message>
            <source>Please choose how it ended.</source>
            <translation>Choisissez comment il a pris fin.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Still unpaid: %1 and %2 more.</source>
            <translation>Encore impayé : %1 et %2 autres.</translation>
        </message>
        <message>
            <source>Still unpaid: %1.</source>
            <translation>Encore impayé : %1.</translation>
        </message>
        <message>
            <source>Mark as complete</source>
            <translation>Marquer comme terminé</translation>
        </message>
        <message>
            <source>I marked it as complete</source>
            <translation>Je l’ai marqué comme terminé</translation>
        </message>
        <message>
            <source>&amp;When you marked it there</source>
            <translation>&amp;Quand vous l’avez marqué</translation>
        </message>
        <message>
            <source>Your &amp;message, if you want to keep it</source>
            <translation>Votre &amp;message, si vous voulez le garder</translation>
        </message>
        <message>
            <source>The client rejected the completion</source>
            <translation>Le client a refusé la livraison</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>It will be your turn again, and what was delivered goes back to “In progress”.</source>
            <translation>Ce sera de nouveau à votre tour, et ce qui était livré repasse à « En cours ».</translation>
        </message>
        <message>
            <source>&amp;When they rejected it</source>
            <translation>&amp;Quand il l’a refusée</translation>
        </message>
        <message>
            <source>Their &amp;message, if you want to keep it</source>
            <translation>Son &amp;message, si vous voulez le garder</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quand</translation>
        </message>
        <message>
            <source>This is in the future. Record it once it has happened.</source>
            <translation>C’est dans le futur. Enregistrez-le une fois que c’est arrivé.</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Supprimer « %1 » ?</translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>Supprimer le projet</translation>
        </message>
        <message>
            <source>It goes to the trash. Undo brings it back.</source>
            <translation>Il va à la corbeille, d’où vous pouvez le restaurer.</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>Supprimer %1 ?</translation>
        </message>
        <message>
            <source>Delete client</source>
            <translation>Supprimer le client</translation>
        </message>
        <message>
            <source>All of it goes to the trash. Undo brings it back.</source>
            <translation>Tout va à la corbeille, d’où vous pouvez le restaurer.</translation>
        </message>
        <message>
            <source>With it go %1 and %2.</source>
            <translation>Sont supprimées avec lui %1 et %2.</translation>
        </message>
        <message>
            <source>1 milestone</source>
            <translation>1 étape</translation>
        </message>
        <message numerus="yes">
            <source>%n milestones</source>
            <translation>
                <numerusform>%n étape</numerusform>
                <numerusform>%n étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 entry of its history</source>
            <translation>1 entrée de son historique</translation>
        </message>
        <message numerus="yes">
            <source>%n entries of its history</source>
            <translation>
                <numerusform>%n entrée de son historique</numerusform>
                <numerusform>%n entrées de son historique</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no projects for this client.</source>
            <translation>Ce client n’a aucun projet.</translation>
        </message>
        <message>
            <source>With the client go these projects and their history: %1 and %2 more.</source>
            <translation>Sont supprimés avec le client ces projets et leur historique : %1 et %2 de plus.</translation>
        </message>
        <message>
            <source>With the client goes this project and its history: %1.</source>
            <translation>Sont supprimés avec le client ce projet et son historique : %1.</translation>
        </message>
        <message>
            <source>With the client go these projects and their history: %1.</source>
            <translation>Sont supprimés avec le client ces projets et leur historique : %1.</translation>
        </message>
        <message>
            <source>Edit project</source>
            <translation>Modifier le projet</translation>
        </message>
        <message>
            <source>Please give the project a title.</source>
            <translation>Donnez un titre au projet.</translation>
        </message>
        <message>
            <source>Intervals of the ladder for this project</source>
            <translation>Délais du parcours pour ce projet</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Client</translation>
        </message>
        <message>
            <source>Pl&amp;atform</source>
            <translation>Platefor&amp;me</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>De&amp;vise</translation>
        </message>
        <message>
            <source>The currency stays, because a payment was requested in it already.</source>
            <translation>La devise reste, car un paiement a déjà été demandé dans cette devise.</translation>
        </message>
        <message>
            <source>The currency stays, because a payment was made in it already.</source>
            <translation>La devise reste, car un paiement a déjà été fait dans cette devise.</translation>
        </message>
        <message>
            <source>Ta&amp;gs, separated by commas</source>
            <translation>Étiquett&amp;es, séparées par des virgules</translation>
        </message>
        <message>
            <source>Writes in (&amp;language)</source>
            <translation>&amp;Langue des messages</translation>
        </message>
        <message>
            <source>&amp;Formality</source>
            <translation>&amp;Façon de s’adresser</translation>
        </message>
        <message>
            <source>Countr&amp;y</source>
            <translation>Pa&amp;ys</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>&amp;Part of the country, for its public holidays</source>
            <translation>Ré&amp;gion, pour ses jours fériés</translation>
        </message>
        <message>
            <source>Title of milestone %1</source>
            <translation>Titre de l’étape %1</translation>
        </message>
        <message>
            <source>Kind of milestone %1</source>
            <translation>Type de l’étape %1</translation>
        </message>
        <message>
            <source>Amount of milestone %1</source>
            <translation>Montant de l’étape %1</translation>
        </message>
        <message>
            <source>Due date of milestone %1</source>
            <translation>Échéance de l’étape %1</translation>
        </message>
        <message>
            <source>This is not an amount. Type it like 1250 or with cents.</source>
            <translation>Ce n’est pas un montant. Écrivez-le comme 1250, avec ou sans centimes.</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>This is not a date. Type it like 2026-11-19, or choose it from the calendar.</source>
            <translation>Ce n’est pas une date. Écrivez-la comme 2026-11-19 ou choisissez-la dans le calendrier.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Same as mine (%1)</source>
            <translation>Comme le mien (%1)</translation>
        </message>
        <message>
            <source>You wrote a message</source>
            <translation>Vous avez écrit un message</translation>
        </message>
        <message>
            <source>A message that asks for nothing leaves the turn as it is. To ask for something, use “Ask the client”.</source>
            <translation>Un message qui ne demande rien ne change pas de tour. Pour demander quelque chose, utilisez « Demander au client ».</translation>
        </message>
        <message>
            <source>&amp;When you wrote it</source>
            <translation>&amp;Quand vous l’avez écrit</translation>
        </message>
        <message>
            <source>A note to yourself</source>
            <translation>Une note pour vous</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Ajouter la note</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Please write a few words first.</source>
            <translation>Écrivez d’abord quelques mots.</translation>
        </message>
        <message>
            <source>New milestone</source>
            <translation>Nouvelle étape</translation>
        </message>
        <message>
            <source>Edit milestone</source>
            <translation>Modifier l’étape</translation>
        </message>
        <message>
            <source>Add milestone</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Please give the milestone a title.</source>
            <translation>Donnez un titre à l’étape.</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ype</translation>
        </message>
        <message>
            <source>&amp;Amount in %1</source>
            <translation>&amp;Montant en %1</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation>Éc&amp;héance</translation>
        </message>
        <message>
            <source>What you will de&amp;liver, one thing a line</source>
            <translation>Ce que vous &amp;livrerez, un élément par ligne</translation>
        </message>
        <message>
            <source>%1 stays, because this payment was requested already.</source>
            <translation>Le montant de %1 reste, car ce paiement a déjà été demandé.</translation>
        </message>
        <message>
            <source>%1 stays, because this payment was released already.</source>
            <translation>Le montant de %1 reste, car ce paiement a déjà été débloqué.</translation>
        </message>
        <message>
            <source>%1 stays, because this payment was transferred already.</source>
            <translation>Le montant de %1 reste, car ce paiement a déjà été viré.</translation>
        </message>
        <message>
            <source>Work on “%1”: %2</source>
            <translation>Travail pour « %1 » : %2</translation>
        </message>
        <message>
            <source>Payment for “%1”: %2</source>
            <translation>Paiement pour « %1 » : %2</translation>
        </message>
        <message>
            <source>A transfer of the client counts as a sign of life.</source>
            <translation>Un virement du client est un signe de vie.</translation>
        </message>
        <message>
            <source>&amp;By whom</source>
            <translation>&amp;Par qui</translation>
        </message>
        <message>
            <source>A payment released by the client counts as a sign of life; one by the platform does not.</source>
            <translation>Un paiement débloqué par le client est un signe de vie ; par la plateforme, non.</translation>
        </message>
        <message>
            <source>What is canceled no longer counts in what you are to be paid.</source>
            <translation>Ce qui est annulé ne compte plus dans ce qui doit vous être payé.</translation>
        </message>
        <message>
            <source>%1 does not hold the money for this milestone yet. It is safer to have it secured first.</source>
            <translation>%1 ne détient pas encore l’argent de cette étape. Il est plus sûr de le sécuriser d’abord.</translation>
        </message>
        <message>
            <source>The deliverables of this milestone are ticked with it.</source>
            <translation>Les livrables de cette étape sont cochés en même temps.</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Créer le projet</translation>
        </message>
        <message>
            <source>Please say who the client is.</source>
            <translation>Dites qui est le client.</translation>
        </message>
        <message>
            <source>Choose a client or type a new name</source>
            <translation>Choisissez ou saisissez un client</translation>
        </message>
        <message>
            <source>Pause the project</source>
            <translation>Mettre le projet en pause</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>&amp;Until a date, that day included</source>
            <translation>&amp;Jusqu’à une date, ce jour compris</translation>
        </message>
        <message>
            <source>Until I resume it, &amp;look at it again on</source>
            <translation>Jusqu’à ce que je reprenne, à re&amp;voir le</translation>
        </message>
        <message>
            <source>Please say until when.</source>
            <translation>Dites jusqu’à quand.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>While somebody is having a hard time, no final notice, completion or support step is offered.</source>
            <translation>Tant que quelqu’un traverse un coup dur, aucun avis final, aucune fin de projet ni recours à l’assistance n’est proposé.</translation>
        </message>
        <message>
            <source>Private &amp;note, never part of a message</source>
            <translation>&amp;Note privée, jamais dans un message</translation>
        </message>
        <message>
            <source>Paused &amp;since</source>
            <translation>En pause &amp;depuis</translation>
        </message>
        <message>
            <source>You sent the quote</source>
            <translation>Vous avez envoyé le devis</translation>
        </message>
        <message>
            <source>&amp;When you sent it</source>
            <translation>&amp;Quand vous l’avez envoyé</translation>
        </message>
        <message>
            <source>The quote was accepted</source>
            <translation>Le devis a été accepté</translation>
        </message>
        <message>
            <source>&amp;When they accepted</source>
            <translation>&amp;Quand il a été accepté</translation>
        </message>
        <message>
            <source>Which payments does %1 hold already?</source>
            <translation>Quels paiements %1 détient déjà ?</translation>
        </message>
        <message>
            <source>Which payments have already arrived, or are held safely?</source>
            <translation>Quels paiements sont déjà reçus ou sécurisés ?</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>They answered: it is my &amp;turn</source>
            <translation>Il a répondu : c’est mon &amp;tour</translation>
        </message>
        <message>
            <source>They &amp;promised it for a date</source>
            <translation>Il a &amp;promis une date</translation>
        </message>
        <message>
            <source>It was an &amp;automatic reply</source>
            <translation>C’était une réponse &amp;automatique</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Mettre fin à la pause</translation>
        </message>
        <message>
            <source>Please say for which date they promised it.</source>
            <translation>Dites pour quelle date il l’a promis.</translation>
        </message>
        <message>
            <source>Promised &amp;by</source>
            <translation>Promis pour &amp;le</translation>
        </message>
        <message>
            <source>Back &amp;on, if it says so</source>
            <translation>De retour &amp;le, si c’est indiqué</translation>
        </message>
        <message>
            <source>An automatic reply does not end the silence. With a date, the project is paused until then.</source>
            <translation>Une réponse automatique ne met pas fin au silence. Avec une date, le projet est en pause jusque-là.</translation>
        </message>
        <message>
            <source>&amp;When they wrote</source>
            <translation>&amp;Quand il a écrit</translation>
        </message>
        <message>
            <source>What do you need, and by when?</source>
            <translation>De quoi avez-vous besoin, et pour quand ?</translation>
        </message>
        <message>
            <source>I &amp;delivered it with this message</source>
            <translation>Je l’ai li&amp;vrée avec ce message</translation>
        </message>
        <message>
            <source>I asked for its pa&amp;yment</source>
            <translation>J’ai demandé son pa&amp;iement</translation>
        </message>
        <message>
            <source>Please say what you need, in a few words.</source>
            <translation>Dites en quelques mots de quoi vous avez besoin.</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Aucune en particulier</translation>
        </message>
        <message>
            <source>For example: the final artwork approved</source>
            <translation>Par exemple : la maquette finale validée</translation>
        </message>
        <message>
            <source>In a few w&amp;ords</source>
            <translation>En quelques m&amp;ots</translation>
        </message>
        <message>
            <source>&amp;Kind of answer</source>
            <translation>&amp;Type de réponse</translation>
        </message>
        <message>
            <source>Needed &amp;by</source>
            <translation>Pour &amp;le</translation>
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation>&amp;Étape</translation>
        </message>
        <message>
            <source>&amp;When you asked</source>
            <translation>&amp;Quand vous l’avez demandé</translation>
        </message>
        <message>
            <source>Your message, &amp;if you want to keep it</source>
            <translation>Votre messa&amp;ge, si vous voulez le garder</translation>
        </message>
        <message>
            <source>Follow-up %1 to %2</source>
            <translation>Relance %1 à %2</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marquer comme envoyé</translation>
        </message>
        <message>
            <source>Paste what you sent, or write it here first</source>
            <translation>Collez ce que vous avez envoyé, ou écrivez-le d’abord ici</translation>
        </message>
        <message>
            <source>Your &amp;message</source>
            <translation>Votre &amp;message</translation>
        </message>
        <message>
            <source>Nothing is sent by Relance itself. Marking it as sent keeps your words and starts the next wait.</source>
            <translation>Relance n’envoie rien. « Marquer comme envoyé » garde vos mots et lance l’attente suivante.</translation>
        </message>
        <message>
            <source>Final notice to %1</source>
            <translation>Avis final à %1</translation>
        </message>
        <message>
            <source>Please keep the words you sent: they may be needed later.</source>
            <translation>Gardez les mots envoyés : ils pourront servir plus tard.</translation>
        </message>
        <message>
            <source>Nobody accepted the quote yet, so the notice says that you will close it.</source>
            <translation>Personne n’a encore accepté le devis, l’avis dit donc que vous allez le clore.</translation>
        </message>
        <message>
            <source>Everything is delivered, so the notice says that you will ask formally for the payment.</source>
            <translation>Tout est livré, l’avis dit donc que vous demanderez formellement le paiement.</translation>
        </message>
        <message>
            <source>Everything is delivered, so the notice says that you will mark the project as complete.</source>
            <translation>Tout est livré, l’avis dit donc que vous marquerez le projet comme terminé.</translation>
        </message>
        <message>
            <source>Not everything is delivered, so the notice says that you will ask formally for the payment of the work done so far.</source>
            <translation>Tout n’est pas livré, l’avis dit donc que vous demanderez formellement le paiement du travail déjà fait.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistance de la plateforme</translation>
        </message>
        <message>
            <source>Not everything is delivered, so the notice says that you will ask %1 about the work done so far.</source>
            <translation>Tout n’est pas livré, l’avis dit donc que vous vous adresserez à %1 pour le travail déjà fait.</translation>
        </message>
        <message>
            <source>H&amp;ow</source>
            <translation>C&amp;omment</translation>
        </message>
        <message>
            <source>What came of your request to %1?</source>
            <translation>Qu’a donné votre demande à %1 ?</translation>
        </message>
        <message>
            <source>What came of your demand?</source>
            <translation>Qu’a donné votre demande de paiement ?</translation>
        </message>
        <message>
            <source>Please choose what came of it.</source>
            <translation>Choisissez ce que cela a donné.</translation>
        </message>
        <message>
            <source>You contacted %1</source>
            <translation>Vous avez contacté %1</translation>
        </message>
        <message>
            <source>You contacted the platform’s support</source>
            <translation>Vous avez contacté l’assistance de la plateforme</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>%1, open</source>
            <translation>%1, ouvert</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, fermé</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Demand recorded as sent.</source>
            <translation>Demande enregistrée comme envoyée.</translation>
        </message>
        <message>
            <source>Answer to the demand recorded.</source>
            <translation>Réponse à la demande enregistrée.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Settings saved.</source>
            <translation>Réglages enregistrés.</translation>
        </message>
        <message>
            <source>Platform saved.</source>
            <translation>Plateforme enregistrée.</translation>
        </message>
        <message>
            <source>The shipped values count again.</source>
            <translation>Les valeurs d’origine s’appliquent de nouveau.</translation>
        </message>
        <message>
            <source>Platform removed.</source>
            <translation>Plateforme supprimée.</translation>
        </message>
        <message>
            <source>Client added.</source>
            <translation>Client ajouté.</translation>
        </message>
        <message>
            <source>Client saved.</source>
            <translation>Client enregistré.</translation>
        </message>
        <message>
            <source>Client moved to the trash.</source>
            <translation>Client mis à la corbeille.</translation>
        </message>
        <message>
            <source>Project created.</source>
            <translation>Projet créé.</translation>
        </message>
        <message>
            <source>Project saved.</source>
            <translation>Projet enregistré.</translation>
        </message>
        <message>
            <source>Project moved to the trash.</source>
            <translation>Projet mis à la corbeille.</translation>
        </message>
        <message>
            <source>Project taken out of the trash.</source>
            <translation>Projet sorti de la corbeille.</translation>
        </message>
        <message>
            <source>Client taken out of the trash.</source>
            <translation>Client sorti de la corbeille.</translation>
        </message>
        <message>
            <source>Milestone added.</source>
            <translation>Étape ajoutée.</translation>
        </message>
        <message>
            <source>Deposit added; the price stays.</source>
            <translation>Acompte ajouté ; le prix reste le même.</translation>
        </message>
        <message>
            <source>Milestone saved.</source>
            <translation>Étape enregistrée.</translation>
        </message>
        <message>
            <source>Milestone removed.</source>
            <translation>Étape retirée.</translation>
        </message>
        <message>
            <source>Deliverable updated.</source>
            <translation>Livrable mis à jour.</translation>
        </message>
        <message>
            <source>Milestone updated.</source>
            <translation>Étape mise à jour.</translation>
        </message>
        <message>
            <source>Milestone recorded as delivered.</source>
            <translation>Étape enregistrée comme livrée.</translation>
        </message>
        <message>
            <source>Payment recorded as released.</source>
            <translation>Paiement enregistré comme débloqué.</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>Importé.</translation>
        </message>
        <message>
            <source>Quote recorded as sent.</source>
            <translation>Devis enregistré comme envoyé.</translation>
        </message>
        <message>
            <source>Quote recorded as accepted.</source>
            <translation>Devis enregistré comme accepté.</translation>
        </message>
        <message>
            <source>Request recorded. It is the client’s turn.</source>
            <translation>Demande enregistrée. C’est au tour du client.</translation>
        </message>
        <message>
            <source>Message recorded.</source>
            <translation>Message enregistré.</translation>
        </message>
        <message>
            <source>Reply recorded.</source>
            <translation>Réponse enregistrée.</translation>
        </message>
        <message>
            <source>Automatic reply recorded.</source>
            <translation>Réponse automatique enregistrée.</translation>
        </message>
        <message>
            <source>Follow-up recorded as sent.</source>
            <translation>Relance enregistrée comme envoyée.</translation>
        </message>
        <message>
            <source>Final notice recorded as sent.</source>
            <translation>Avis final enregistré comme envoyé.</translation>
        </message>
        <message>
            <source>Recorded as complete.</source>
            <translation>Enregistré comme terminé.</translation>
        </message>
        <message>
            <source>Rejection recorded. It is your turn.</source>
            <translation>Refus enregistré. C’est à vous.</translation>
        </message>
        <message>
            <source>Contact with support recorded.</source>
            <translation>Contact avec l’assistance enregistré.</translation>
        </message>
        <message>
            <source>Support’s answer recorded.</source>
            <translation>Réponse de l’assistance enregistrée.</translation>
        </message>
        <message>
            <source>Project paused.</source>
            <translation>Projet mis en pause.</translation>
        </message>
        <message>
            <source>Project resumed.</source>
            <translation>Projet repris.</translation>
        </message>
        <message>
            <source>Note added.</source>
            <translation>Note ajoutée.</translation>
        </message>
        <message>
            <source>Project closed.</source>
            <translation>Projet clos.</translation>
        </message>
        <message>
            <source>Project reopened.</source>
            <translation>Projet rouvert.</translation>
        </message>
        <message>
            <source>Entry taken back.</source>
            <translation>Entrée annulée.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>missing?</source>
            <translation>manquant ?</translation>
        </message>
        <message>
            <source>their name?</source>
            <translation>son nom ?</translation>
        </message>
        <message>
            <source>your name?</source>
            <translation>votre nom ?</translation>
        </message>
        <message>
            <source>your signature?</source>
            <translation>votre signature ?</translation>
        </message>
        <message>
            <source>which project?</source>
            <translation>quel projet ?</translation>
        </message>
        <message>
            <source>which platform?</source>
            <translation>quelle plateforme ?</translation>
        </message>
        <message>
            <source>which support?</source>
            <translation>quelle assistance ?</translation>
        </message>
        <message>
            <source>what do you need?</source>
            <translation>de quoi avez-vous besoin ?</translation>
        </message>
        <message>
            <source>needed by?</source>
            <translation>pour quand ?</translation>
        </message>
        <message>
            <source>which milestone?</source>
            <translation>quelle étape ?</translation>
        </message>
        <message>
            <source>asked on?</source>
            <translation>demandé quand ?</translation>
        </message>
        <message>
            <source>last written on?</source>
            <translation>dernier message quand ?</translation>
        </message>
        <message>
            <source>answered on?</source>
            <translation>réponse quand ?</translation>
        </message>
        <message>
            <source>new date?</source>
            <translation>nouvelle date ?</translation>
        </message>
        <message>
            <source>what amount?</source>
            <translation>quel montant ?</translation>
        </message>
        <message>
            <source>what total?</source>
            <translation>quel total ?</translation>
        </message>
        <message>
            <source>what deposit?</source>
            <translation>quel acompte ?</translation>
        </message>
        <message>
            <source>what fee?</source>
            <translation>quelle indemnité ?</translation>
        </message>
        <message>
            <source>what was delivered?</source>
            <translation>livré quoi ?</translation>
        </message>
        <message>
            <source>delivered on?</source>
            <translation>livré quand ?</translation>
        </message>
        <message>
            <source>what is open?</source>
            <translation>que reste-t-il ?</translation>
        </message>
        <message>
            <source>how long?</source>
            <translation>combien de temps ?</translation>
        </message>
        <message>
            <source>until when?</source>
            <translation>jusqu’à quand ?</translation>
        </message>
        <message>
            <source>closed on?</source>
            <translation>clos quand ?</translation>
        </message>
        <message>
            <source>released on?</source>
            <translation>débloqué quand ?</translation>
        </message>
        <message>
            <source>released after?</source>
            <translation>débloqué après combien ?</translation>
        </message>
        <message>
            <source>which step?</source>
            <translation>quelle démarche ?</translation>
        </message>
        <message>
            <source>which milestones?</source>
            <translation>quelles étapes ?</translation>
        </message>
        <message>
            <source>which messages?</source>
            <translation>quels messages ?</translation>
        </message>
        <message>
            <source>which amounts?</source>
            <translation>quels montants ?</translation>
        </message>
        <message>
            <source>which day?</source>
            <translation>quel jour ?</translation>
        </message>
        <message>
            <source>Deliverables</source>
            <translation>Livrables</translation>
        </message>
        <message>
            <source>Silent since</source>
            <translation>Silence depuis</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Livrable</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il vous faut</translation>
        </message>
        <message>
            <source>Needed by</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Encore ouvert</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>En jeu</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Acompte</translation>
        </message>
        <message>
            <source>Cancellation fee</source>
            <translation>Indemnité d’annulation</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Livré le</translation>
        </message>
        <message>
            <source>Ends, in their time</source>
            <translation>Fin du délai, heure du client</translation>
        </message>
        <message>
            <source>Released by</source>
            <translation>Débloqué d’ici au</translation>
        </message>
        <message>
            <source>New date offered</source>
            <translation>Nouvelle date proposée</translation>
        </message>
        <message>
            <source>Follow-up %1 to %2</source>
            <translation>Relance %1 à %2</translation>
        </message>
        <message>
            <source>Request to %1</source>
            <translation>Demande à %1</translation>
        </message>
        <message>
            <source>Formal demand</source>
            <translation>Demande formelle de paiement</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a step and a client</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Milestone plan for %1</source>
            <translation>Plan par étapes pour %1</translation>
        </message>
        <message>
            <source>Request for approval to %1</source>
            <translation>Demande de validation à %1</translation>
        </message>
        <message>
            <source>Final notice to %1</source>
            <translation>Avis final à %1</translation>
        </message>
        <message>
            <source>Completion for %1</source>
            <translation>Fin de projet pour %1</translation>
        </message>
        <message>
            <source>Restart with %1</source>
            <translation>Reprise avec %1</translation>
        </message>
        <message>
            <source>Note of sympathy to %1</source>
            <translation>Mot de soutien à %1</translation>
        </message>
        <message>
            <source>Cancellation for %1</source>
            <translation>Annulation pour %1</translation>
        </message>
        <message>
            <source>Language of the message, and how it addresses the client</source>
            <translation>Langue du message et façon de s’adresser au client</translation>
        </message>
        <message>
            <source>Subject of the message</source>
            <translation>Objet du message</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Copy and mark as complete</source>
            <translation>Copier et marquer comme terminé</translation>
        </message>
        <message>
            <source>Copy and mark as sent</source>
            <translation>Copier et marquer comme envoyé</translation>
        </message>
        <message>
            <source>Open in mail</source>
            <translation>Ouvrir dans la messagerie</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>More ways</source>
            <translation>Autres façons</translation>
        </message>
        <message>
            <source>Copy the subject</source>
            <translation>Copier l’objet</translation>
        </message>
        <message>
            <source>Copy the message</source>
            <translation>Copier le message</translation>
        </message>
        <message>
            <source>Copy subject and message</source>
            <translation>Copier l’objet et le message</translation>
        </message>
        <message>
            <source>Sent at another time…</source>
            <translation>Envoyé à un autre moment…</translation>
        </message>
        <message>
            <source>Already sent it? Record it…</source>
            <translation>Déjà envoyé ? L’enregistrer…</translation>
        </message>
        <message>
            <source>Change the standard text…</source>
            <translation>Modifier le texte d’origine…</translation>
        </message>
        <message>
            <source>Nothing is sent by Relance itself</source>
            <translation>Relance n’envoie rien</translation>
        </message>
        <message>
            <source>First fill in “%1”</source>
            <translation>Remplissez d’abord « %1 »</translation>
        </message>
        <message>
            <source>First change what is marked</source>
            <translation>Changez d’abord ce qui est signalé</translation>
        </message>
        <message>
            <source>Write a few words first</source>
            <translation>Écrivez d’abord quelques mots</translation>
        </message>
        <message>
            <source>Facts used</source>
            <translation>Informations utilisées</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, 1 day</source>
            <translation>%1, 1 jour</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n days</source>
            <translation>
                <numerusform>%1, %n jour</numerusform>
                <numerusform>%1, %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>If you mark it as complete today</source>
            <translation>Si vous le marquez comme terminé aujourd’hui</translation>
        </message>
        <message>
            <source>If you mark it as sent today</source>
            <translation>Si vous le marquez comme envoyé aujourd’hui</translation>
        </message>
        <message>
            <source>Skips weekends.</source>
            <translation>Sans compter les week-ends.</translation>
        </message>
        <message>
            <source>Skips weekends and public holidays: %1.</source>
            <translation>Sans compter les week-ends ni les jours fériés (%1).</translation>
        </message>
        <message>
            <source>The window (%1 h) runs through weekends and holidays; later steps skip them.</source>
            <translation>Le délai (%1 h) court aussi les week-ends et les jours fériés ; les étapes suivantes les sautent.</translation>
        </message>
        <message>
            <source>The window (%1 h) runs through weekends and holidays.</source>
            <translation>Le délai (%1 h) court aussi les week-ends et les jours fériés.</translation>
        </message>
        <message>
            <source>You began this draft on %1.</source>
            <translation>Vous avez commencé ce brouillon le %1.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>The project has moved on: this message answers another step.</source>
            <translation>Le projet a avancé : ce message répond à une autre démarche.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Le réécrire</translation>
        </message>
        <message>
            <source>What you changed is not kept in “%1”. Write it anew?</source>
            <translation>Vos changements ne sont pas gardés dans « %1 ». Réécrire le message ?</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>Le garder tel quel</translation>
        </message>
        <message>
            <source>Checked mail and spam for an answer?</source>
            <translation>Avez-vous cherché une réponse dans votre messagerie et vos spams ?</translation>
        </message>
        <message>
            <source>Checked %1, mail and spam for an answer?</source>
            <translation>Avez-vous cherché une réponse sur %1, dans votre messagerie et vos spams ?</translation>
        </message>
        <message>
            <source>Yes, go on</source>
            <translation>Oui, continuer</translation>
        </message>
        <message>
            <source>Client replied</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>Mark as complete</source>
            <translation>Marquer comme terminé</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>Enregistré sous « %1 ».</translation>
        </message>
        <message>
            <source>“%1” could not be saved: %2</source>
            <translation>« %1 » n’a pas pu être enregistré : %2</translation>
        </message>
        <message>
            <source>It is open in your mail program. Mark it as sent once it went out.</source>
            <translation>Il est ouvert dans votre messagerie. Marquez-le comme envoyé une fois parti.</translation>
        </message>
        <message>
            <source>It is too long for the mail program to take over: paste the message, it is on the clipboard.</source>
            <translation>Il est trop long pour être transmis à la messagerie : collez-le, il est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>No mail program opened. Subject and message are on the clipboard.</source>
            <translation>Aucune messagerie ne s’est ouverte. L’objet et le message sont dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marquer comme envoyé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>E-mail (*.eml)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Enregistrer le message</translation>
        </message>
        <message>
            <source>When was it sent?</source>
            <translation>Quand a-t-il été envoyé ?</translation>
        </message>
        <message>
            <source>The text is kept as it stands in the editor, with this day and time.</source>
            <translation>Le texte est gardé tel qu’il est dans l’éditeur, avec cette date et cette heure.</translation>
        </message>
        <message>
            <source>&amp;Day and time</source>
            <translation>&amp;Jour et heure</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>Le brouillon n’a pas pu être gardé : %1</translation>
        </message>
        <message>
            <source>%1 Next: %2, %3.</source>
            <translation>%1 À suivre : %2, %3.</translation>
        </message>
        <message>
            <source>Write it for me</source>
            <translation>L’écrire pour moi</translation>
        </message>
    </context>
    <context>
        <name>Due</name>
        <message>
            <source>1 client needs you today.</source>
            <translation>1 client a besoin de vous aujourd’hui.</translation>
        </message>
        <message numerus="yes">
            <source>%n clients need you today.</source>
            <translation>
                <numerusform>%n client a besoin de vous aujourd’hui.</numerusform>
                <numerusform>%n clients ont besoin de vous aujourd’hui.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go through them</source>
            <translation>Les passer en revue</translation>
        </message>
        <message>
            <source>and 1 more</source>
            <translation>et 1 autre</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Follow-up %1 to %2</source>
            <translation>Relance %1 à %2</translation>
        </message>
        <message>
            <source>Final notice to %1</source>
            <translation>Avis final à %1</translation>
        </message>
        <message>
            <source>%1’s window is over: mark “%2” as complete</source>
            <translation>Le délai de %1 est passé : marquer « %2 » comme terminé</translation>
        </message>
        <message>
            <source>Check if %1 has paid “%2”</source>
            <translation>Vérifier si %1 a payé « %2 »</translation>
        </message>
        <message>
            <source>Contact support about %1</source>
            <translation>Contacter l’assistance au sujet de %1</translation>
        </message>
        <message>
            <source>Formal demand to %1</source>
            <translation>Demande formelle à %1</translation>
        </message>
        <message>
            <source>Ask support about %1</source>
            <translation>Relancer l’assistance au sujet de %1</translation>
        </message>
        <message>
            <source>Look at the demand to %1 again</source>
            <translation>Revoir où en est la demande à %1</translation>
        </message>
        <message>
            <source>Withdraw the quote to %1</source>
            <translation>Retirer le devis pour %1</translation>
        </message>
        <message>
            <source>Look at the pause of %1 again</source>
            <translation>Revoir la pause de %1</translation>
        </message>
        <message>
            <source>“%1” for %2</source>
            <translation>« %1 » pour %2</translation>
        </message>
        <message>
            <source>%1’s window ends today at %2</source>
            <translation>Le délai de %1 se termine aujourd’hui à %2</translation>
        </message>
        <message>
            <source>%1’s window ends tomorrow at %2</source>
            <translation>Le délai de %1 se termine demain à %2</translation>
        </message>
        <message>
            <source>%1’s %2 hours end today at %3</source>
            <translation>Les %2 heures de %1 se terminent aujourd’hui à %3</translation>
        </message>
        <message>
            <source>%1’s %2 hours end tomorrow at %3</source>
            <translation>Les %2 heures de %1 se terminent demain à %3</translation>
        </message>
    </context>
    <context>
        <name>Exposure</name>
        <message>
            <source>What you lose if the client vanishes</source>
            <translation>Ce que vous perdez si le client disparaît</translation>
        </message>
        <message>
            <source>after “%1”</source>
            <translation>après « %1 »</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>1 more stage, up to %1</source>
            <translation>1 étape de plus, jusqu’à %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more stages, up to %1</source>
            <translation>
                <numerusform>%n étape de plus, jusqu’à %1</numerusform>
                <numerusform>%n étapes de plus, jusqu’à %1</numerusform>
            </translation>
        </message>
        <message>
            <source>What you lose if the client vanishes: %1.</source>
            <translation>Ce que vous perdez si le client disparaît : %1.</translation>
        </message>
        <message>
            <source>%1 after “%2”</source>
            <translation>%1 après « %2 »</translation>
        </message>
        <message>
            <source>A deposit of %1 would halve it.</source>
            <translation>Un acompte de %1 réduirait ce risque de moitié.</translation>
        </message>
        <message>
            <source>Add this deposit</source>
            <translation>Ajouter cet acompte</translation>
        </message>
        <message>
            <source>Once %1 holds the money for a stage, that stage is safe.</source>
            <translation>Dès que %1 détient l’argent d’une étape, cette étape est sûre.</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>This file was written by a newer Relance (format %2, this one knows %3). Please update Relance. (%1)</source>
            <translation>Ce fichier a été écrit par une version plus récente de Relance (format %2, celle-ci lit jusqu’au %3). Mettez Relance à jour. (%1)</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was changed. Make some room and try again. (%1)</source>
            <translation>Le disque est plein, rien n’a donc été modifié. Faites de la place et réessayez. (%1)</translation>
        </message>
        <message>
            <source>The disk did not answer, so nothing was changed. Check it and try again. (%1)</source>
            <translation>Le disque n’a pas répondu, rien n’a donc été modifié. Vérifiez-le et réessayez. (%1)</translation>
        </message>
        <message>
            <source>The file cannot be written, so nothing was changed. Check the rights of its folder. (%1)</source>
            <translation>Impossible d’écrire dans le fichier, rien n’a donc été modifié. Vérifiez les droits de son dossier. (%1)</translation>
        </message>
        <message>
            <source>Another program is using the file, so nothing was changed. Close it and try again. (%1)</source>
            <translation>Un autre programme utilise le fichier, rien n’a donc été modifié. Fermez-le et réessayez. (%1)</translation>
        </message>
        <message>
            <source>The file is damaged. It is left as it is; restore a copy from the backups folder beside it. (%1)</source>
            <translation>Le fichier est endommagé. Il est laissé tel quel ; restaurez une copie depuis le dossier « backups » à côté. (%1)</translation>
        </message>
        <message>
            <source>This file belongs to another program, so it is left alone. Choose another data folder. (%1)</source>
            <translation>Ce fichier appartient à un autre programme et n’est donc pas touché. Choisissez un autre dossier de données. (%1)</translation>
        </message>
        <message>
            <source>The file could not be used, so nothing was changed. (%1)</source>
            <translation>Le fichier n’a pas pu être utilisé, rien n’a donc été modifié. (%1)</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Choose from a calendar</source>
            <translation>Choisir dans un calendrier</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Aucune date</translation>
        </message>
    </context>
    <context>
        <name>Fork</name>
        <message>
            <source>Complete or incomplete?</source>
            <translation>Complet ou incomplet ?</translation>
        </message>
        <message>
            <source>Complete: everything agreed is delivered.</source>
            <translation>Complet : tout ce qui était convenu est livré.</translation>
        </message>
        <message>
            <source>Incomplete: not everything agreed is delivered yet.</source>
            <translation>Incomplet : tout ce qui était convenu n’est pas encore livré.</translation>
        </message>
        <message>
            <source>The final notice went out as “complete”: everything agreed was delivered.</source>
            <translation>L’avis final a été envoyé comme « complet » : tout ce qui était convenu était livré.</translation>
        </message>
        <message>
            <source>The final notice went out as “incomplete”: not everything agreed was delivered.</source>
            <translation>L’avis final a été envoyé comme « incomplet » : tout ce qui était convenu n’était pas livré.</translation>
        </message>
        <message>
            <source>The final notice will say that you mark the project as complete on %1 after %2 hours.</source>
            <translation>L’avis final dira que vous marquez le projet comme terminé sur %1 après %2 heures.</translation>
        </message>
        <message>
            <source>The final notice will say that you ask formally for the payment after %1 hours.</source>
            <translation>L’avis final dira que vous demandez formellement le paiement après %1 heures.</translation>
        </message>
        <message>
            <source>The final notice will say that you ask formally for the payment of the work done after %1 hours, and that you would rather finish together.</source>
            <translation>L’avis final dira que vous demandez formellement le paiement du travail fait après %1 heures, et que vous préféreriez finir ensemble.</translation>
        </message>
        <message>
            <source>The final notice will say that you ask %1 for the payment of the work done after %2 hours, and that you would rather finish together.</source>
            <translation>L’avis final dira que vous demandez à %1 le paiement du travail fait après %2 heures, et que vous préféreriez finir ensemble.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistance de la plateforme</translation>
        </message>
        <message>
            <source>Still open. Tick what you have delivered:</source>
            <translation>Encore ouvert. Cochez ce que vous avez livré :</translation>
        </message>
        <message>
            <source>Still open. What you deliver now does not change the notice:</source>
            <translation>Encore ouvert. Ce que vous livrez maintenant ne change pas l’avis :</translation>
        </message>
        <message>
            <source>“%1” is delivered, all of it</source>
            <translation>« %1 » est livré en entier</translation>
        </message>
        <message>
            <source>“%1” is delivered, but for:</source>
            <translation>« %1 » est livré, sauf :</translation>
        </message>
        <message>
            <source>%1 does not hold the money for it yet.</source>
            <translation>%1 n’en détient pas encore l’argent.</translation>
        </message>
        <message>
            <source>And 1 more milestone is open, see below.</source>
            <translation>Et 1 autre étape est ouverte, voir plus bas.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more milestones are open, see below.</source>
            <translation>
                <numerusform>Et %n autre étape est ouverte, voir plus bas.</numerusform>
                <numerusform>Et %n autres étapes sont ouvertes, voir plus bas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before you mark it as complete</source>
            <translation>Avant de le marquer comme terminé</translation>
        </message>
    </context>
    <context>
        <name>Handled</name>
        <message>
            <source>%1 · %2: follow-up %3 sent at %4</source>
            <translation>%1 · %2 : relance %3 envoyée à %4</translation>
        </message>
        <message>
            <source>%1. It is your turn.</source>
            <translation>%1. À vous de jouer.</translation>
        </message>
        <message>
            <source>%1 · %2: formal demand sent at %3</source>
            <translation>%1 · %2 : demande formelle envoyée à %3</translation>
        </message>
        <message>
            <source>%1 · %2: the demand was answered at %3</source>
            <translation>%1 · %2 : la demande formelle a reçu une réponse à %3</translation>
        </message>
        <message>
            <source>%1 · %2: quote sent at %3</source>
            <translation>%1 · %2 : devis envoyé à %3</translation>
        </message>
        <message>
            <source>%1 · %2: asked at %3</source>
            <translation>%1 · %2 : demande faite à %3</translation>
        </message>
        <message>
            <source>%1 · %2: message sent at %3</source>
            <translation>%1 · %2 : message envoyé à %3</translation>
        </message>
        <message>
            <source>%1 · %2: final notice sent at %3</source>
            <translation>%1 · %2 : avis final envoyé à %3</translation>
        </message>
        <message>
            <source>%1 · %2: marked as complete at %3</source>
            <translation>%1 · %2 : marqué comme terminé à %3</translation>
        </message>
        <message>
            <source>%1 · %2: support contacted at %3</source>
            <translation>%1 · %2 : assistance contactée à %3</translation>
        </message>
        <message>
            <source>%1 · %2: quote accepted at %3</source>
            <translation>%1 · %2 : devis accepté à %3</translation>
        </message>
        <message>
            <source>%1 · %2: the client answered at %3</source>
            <translation>%1 · %2 : le client a répondu à %3</translation>
        </message>
        <message>
            <source>%1 · %2: completion rejected at %3</source>
            <translation>%1 · %2 : livraison refusée à %3</translation>
        </message>
        <message>
            <source>%1 · %2: support answered at %3</source>
            <translation>%1 · %2 : l’assistance a répondu à %3</translation>
        </message>
        <message>
            <source>%1 · %2: paused at %3</source>
            <translation>%1 · %2 : mis en pause à %3</translation>
        </message>
        <message>
            <source>%1 · %2: resumed at %3</source>
            <translation>%1 · %2 : repris à %3</translation>
        </message>
        <message>
            <source>%1 · %2: closed at %3</source>
            <translation>%1 · %2 : clos à %3</translation>
        </message>
        <message>
            <source>%1 · %2: reopened at %3</source>
            <translation>%1 · %2 : rouvert à %3</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Tone of the messages</source>
            <translation>Ton des messages</translation>
        </message>
        <message>
            <source>This page did not come with the program.</source>
            <translation>Cette page n’accompagne pas le programme.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what a key does, and the key</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between the lines of a group</comment>
            <translation> ; </translation>
        </message>
        <message>
            <source> or </source>
            <comment>between keys</comment>
            <translation> ou </translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Selected card or row</source>
            <translation>Carte ou ligne sélectionnée</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Writing a message</source>
            <translation>Écrire un message</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <source>Search this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <source>Group, sort and filter the board</source>
            <translation>Regrouper, trier et filtrer le tableau</translation>
        </message>
        <message>
            <source>Back to the usual view of the board</source>
            <translation>Revenir à la vue habituelle du tableau</translation>
        </message>
        <message>
            <source>In a new project</source>
            <translation>Dans un nouveau projet</translation>
        </message>
        <message>
            <source>Move a milestone up or down</source>
            <translation>Monter ou descendre une étape</translation>
        </message>
        <message>
            <source>Remove a milestone</source>
            <translation>Retirer une étape</translation>
        </message>
        <message>
            <source>Paste the lines of a quote into a milestone</source>
            <translation>Coller les lignes d’un devis dans une étape</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Fermer le panneau</translation>
        </message>
        <message>
            <source>Quit Relance</source>
            <translation>Quitter Relance</translation>
        </message>
        <message>
            <source>Next field or button</source>
            <translation>Champ ou bouton suivant</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>Write the message that is due</source>
            <translation>Écrire le message à envoyer</translation>
        </message>
        <message>
            <source>Pause or resume</source>
            <translation>Mettre en pause ou reprendre</translation>
        </message>
        <message>
            <source>Open the project</source>
            <translation>Ouvrir le projet</translation>
        </message>
        <message>
            <source>From card to card</source>
            <translation>D’une carte à l’autre</translation>
        </message>
        <message>
            <source>From row to row</source>
            <translation>D’une ligne à l’autre</translation>
        </message>
        <message>
            <source>Move the card to another column</source>
            <translation>Déplacer la carte vers une autre colonne</translation>
        </message>
        <message>
            <source>Do what the row offers</source>
            <translation>Faire ce que la ligne propose</translation>
        </message>
        <message>
            <source>Put it off</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>D’un jour à l’autre</translation>
        </message>
        <message>
            <source>Previous or next month</source>
            <translation>Mois précédent ou suivant</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <source>Open what is on the day</source>
            <translation>Ouvrir ce qu’il y a ce jour-là</translation>
        </message>
        <message>
            <source>Copy the message, or open it in your mail program</source>
            <translation>Copier le message ou l’ouvrir dans la messagerie</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Enregistrer le brouillon</translation>
        </message>
        <message>
            <source>Next gap in the text</source>
            <translation>Blanc suivant du texte</translation>
        </message>
        <message>
            <source>Close; the draft is kept</source>
            <translation>Fermer ; le brouillon est gardé</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>You: “%1”</source>
            <translation>Vous : « %1 »</translation>
        </message>
        <message>
            <source>You wrote a message</source>
            <translation>Vous avez écrit un message</translation>
        </message>
        <message>
            <source>Note: “%1”</source>
            <translation>Note : « %1 »</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>Une note</translation>
        </message>
        <message>
            <source>You sent follow-up %1</source>
            <translation>Vous avez envoyé la relance %1</translation>
        </message>
        <message>
            <source>%1 (taken back)</source>
            <translation>%1 (annulé)</translation>
        </message>
        <message>
            <source>You put an entry back</source>
            <translation>Vous avez rétabli une entrée</translation>
        </message>
        <message>
            <source>You sent the quote</source>
            <translation>Vous avez envoyé le devis</translation>
        </message>
        <message>
            <source>The client accepted the quote</source>
            <translation>Le client a accepté le devis</translation>
        </message>
        <message>
            <source>You marked the project as complete</source>
            <translation>Vous avez marqué le projet comme terminé</translation>
        </message>
        <message>
            <source>The client rejected the completion</source>
            <translation>Le client a refusé la livraison</translation>
        </message>
        <message>
            <source>You resumed the project</source>
            <translation>Vous avez repris le projet</translation>
        </message>
        <message>
            <source>You reopened the project</source>
            <translation>Vous avez rouvert le projet</translation>
        </message>
        <message>
            <source>You took an entry back</source>
            <translation>Vous avez annulé une entrée</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote: “%1”</source>
            <translation>Vous avez demandé une réponse au devis : « %1 »</translation>
        </message>
        <message>
            <source>You asked for feedback: “%1”</source>
            <translation>Vous avez demandé un avis : « %1 »</translation>
        </message>
        <message>
            <source>You asked for approval: “%1”</source>
            <translation>Vous avez demandé une validation : « %1 »</translation>
        </message>
        <message>
            <source>You asked for payment: “%1”</source>
            <translation>Vous avez demandé un paiement : « %1 »</translation>
        </message>
        <message>
            <source>You asked for feedback on “%1”</source>
            <translation>Vous avez demandé un avis sur « %1 »</translation>
        </message>
        <message>
            <source>You asked for approval of “%1”</source>
            <translation>Vous avez demandé la validation de « %1 »</translation>
        </message>
        <message>
            <source>You asked for payment of “%1”</source>
            <translation>Vous avez demandé le paiement de « %1 »</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote by %2: “%1”</source>
            <translation>Vous avez demandé une réponse au devis pour le %2 : « %1 »</translation>
        </message>
        <message>
            <source>You asked for feedback by %2: “%1”</source>
            <translation>Vous avez demandé un avis pour le %2 : « %1 »</translation>
        </message>
        <message>
            <source>You asked for approval by %2: “%1”</source>
            <translation>Vous avez demandé une validation pour le %2 : « %1 »</translation>
        </message>
        <message>
            <source>You asked for payment by %2: “%1”</source>
            <translation>Vous avez demandé un paiement pour le %2 : « %1 »</translation>
        </message>
        <message>
            <source>You asked for feedback on “%1” by %2</source>
            <translation>Vous avez demandé un avis sur « %1 » pour le %2</translation>
        </message>
        <message>
            <source>You asked for approval of “%1” by %2</source>
            <translation>Vous avez demandé la validation de « %1 » pour le %2</translation>
        </message>
        <message>
            <source>You asked for payment of “%1” by %2</source>
            <translation>Vous avez demandé le paiement de « %1 » pour le %2</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote</source>
            <translation>Vous avez demandé une réponse au devis</translation>
        </message>
        <message>
            <source>You asked for feedback</source>
            <translation>Vous avez demandé un avis</translation>
        </message>
        <message>
            <source>You asked for approval</source>
            <translation>Vous avez demandé une validation</translation>
        </message>
        <message>
            <source>You asked for payment</source>
            <translation>Vous avez demandé un paiement</translation>
        </message>
        <message>
            <source>You asked for an answer to the quote by %1</source>
            <translation>Vous avez demandé une réponse au devis pour le %1</translation>
        </message>
        <message>
            <source>You asked for feedback by %1</source>
            <translation>Vous avez demandé un avis pour le %1</translation>
        </message>
        <message>
            <source>You asked for approval by %1</source>
            <translation>Vous avez demandé une validation pour le %1</translation>
        </message>
        <message>
            <source>You asked for payment by %1</source>
            <translation>Vous avez demandé un paiement pour le %1</translation>
        </message>
        <message>
            <source>Client: “%1”</source>
            <translation>Client : « %1 »</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>The client promised it by %1</source>
            <translation>Le client l’a promis pour le %1</translation>
        </message>
        <message>
            <source>The client promised it by %1: “%2”</source>
            <translation>Le client l’a promis pour le %1 : « %2 »</translation>
        </message>
        <message>
            <source>An automatic reply came</source>
            <translation>Une réponse automatique est arrivée</translation>
        </message>
        <message>
            <source>An automatic reply came: back on %1</source>
            <translation>Une réponse automatique est arrivée : de retour le %1</translation>
        </message>
        <message>
            <source>You paused until %1: %2</source>
            <translation>Vous avez mis le projet en pause jusqu’au %1 : %2</translation>
        </message>
        <message>
            <source>You paused: %1</source>
            <translation>Vous avez mis le projet en pause : %1</translation>
        </message>
        <message>
            <source>You sent the final notice about the quote (%1 hours)</source>
            <translation>Vous avez envoyé l’avis final au sujet du devis (%1 heures)</translation>
        </message>
        <message>
            <source>You sent the final notice, everything delivered (%1 hours)</source>
            <translation>Vous avez envoyé l’avis final, tout est livré (%1 heures)</translation>
        </message>
        <message>
            <source>You sent the final notice, work still open (%1 hours)</source>
            <translation>Vous avez envoyé l’avis final, travail encore ouvert (%1 heures)</translation>
        </message>
        <message>
            <source>You sent the final notice</source>
            <translation>Vous avez envoyé l’avis final</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>You contacted the platform’s support</source>
            <translation>Vous avez contacté l’assistance de la plateforme</translation>
        </message>
        <message>
            <source>You contacted %1</source>
            <translation>Vous avez contacté %1</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>Envoi : %1</translation>
        </message>
        <message>
            <source>The demand was answered</source>
            <translation>La demande formelle a reçu une réponse</translation>
        </message>
        <message>
            <source>The client answered the demand</source>
            <translation>Le client a répondu à la demande formelle</translation>
        </message>
        <message>
            <source>The client paid after the demand</source>
            <translation>Le client a payé après la demande formelle</translation>
        </message>
        <message>
            <source>The demand brought nothing: you are not paid</source>
            <translation>La demande formelle n’a rien donné : pas de paiement</translation>
        </message>
        <message>
            <source>Support replied</source>
            <translation>L’assistance a répondu</translation>
        </message>
        <message>
            <source>Support reached the client</source>
            <translation>L’assistance a joint le client</translation>
        </message>
        <message>
            <source>Support settled it: you are paid</source>
            <translation>L’assistance a réglé l’affaire : le paiement est arrivé</translation>
        </message>
        <message>
            <source>Support closed it: you are not paid</source>
            <translation>L’assistance a clos l’affaire : pas de paiement</translation>
        </message>
        <message>
            <source>You closed the project</source>
            <translation>Vous avez clos le projet</translation>
        </message>
        <message>
            <source>The project was closed as paid</source>
            <translation>Le projet a été clos comme payé</translation>
        </message>
        <message>
            <source>You closed the project as canceled</source>
            <translation>Vous avez clos le projet comme annulé</translation>
        </message>
        <message>
            <source>You withdrew the quote</source>
            <translation>Vous avez retiré le devis</translation>
        </message>
        <message>
            <source>You wrote the project off</source>
            <translation>Vous avez passé le projet en perte</translation>
        </message>
        <message>
            <source>Milestone “%1” paid by transfer</source>
            <translation>Étape « %1 » payée par virement</translation>
        </message>
        <message>
            <source>Milestone “%1” released by the platform</source>
            <translation>Étape « %1 » débloquée par la plateforme</translation>
        </message>
        <message>
            <source>Milestone “%1” released through support</source>
            <translation>Étape « %1 » débloquée grâce à l’assistance</translation>
        </message>
        <message>
            <source>Milestone “%1” changed</source>
            <translation>Étape « %1 » modifiée</translation>
        </message>
        <message>
            <source>Milestone “%1” not secured any more</source>
            <translation>Étape « %1 » : plus sécurisée</translation>
        </message>
        <message>
            <source>Milestone “%1” secured</source>
            <translation>Étape « %1 » sécurisée</translation>
        </message>
        <message>
            <source>You requested the payment of “%1”</source>
            <translation>Vous avez demandé le paiement de « %1 »</translation>
        </message>
        <message>
            <source>Milestone “%1” released</source>
            <translation>Étape « %1 » débloquée</translation>
        </message>
        <message>
            <source>Milestone “%1” refunded</source>
            <translation>Étape « %1 » remboursée</translation>
        </message>
        <message>
            <source>You waived the payment of “%1”</source>
            <translation>Vous avez renoncé au paiement de « %1 »</translation>
        </message>
        <message>
            <source>“%1” is planned</source>
            <translation>« %1 » est prévu</translation>
        </message>
        <message>
            <source>“%1” is in progress</source>
            <translation>« %1 » est en cours</translation>
        </message>
        <message>
            <source>You delivered “%1”</source>
            <translation>Vous avez livré « %1 »</translation>
        </message>
        <message>
            <source>The client approved “%1”</source>
            <translation>Le client a validé « %1 »</translation>
        </message>
        <message>
            <source>“%1” was canceled</source>
            <translation>« %1 » a été annulé</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback</source>
            <translation>Vous avez livré « %1 » et demandé un avis</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval</source>
            <translation>Vous avez livré « %1 » et demandé une validation</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment</source>
            <translation>Vous avez livré « %1 » et demandé un paiement</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote</source>
            <translation>Vous avez livré « %1 » et demandé une réponse au devis</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback by %2</source>
            <translation>Vous avez livré « %1 » et demandé un avis pour le %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval by %2</source>
            <translation>Vous avez livré « %1 » et demandé une validation pour le %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment by %2</source>
            <translation>Vous avez livré « %1 » et demandé un paiement pour le %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote by %2</source>
            <translation>Vous avez livré « %1 » et demandé une réponse au devis pour le %2</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback on “%2”</source>
            <translation>Vous avez livré « %1 » et demandé un avis sur « %2 »</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval of “%2”</source>
            <translation>Vous avez livré « %1 » et demandé la validation de « %2 »</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment of “%2”</source>
            <translation>Vous avez livré « %1 » et demandé le paiement de « %2 »</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote: “%2”</source>
            <translation>Vous avez livré « %1 » et demandé une réponse au devis : « %2 »</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for feedback on “%2” by %3</source>
            <translation>Vous avez livré « %1 » et demandé un avis sur « %2 » pour le %3</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for approval of “%2” by %3</source>
            <translation>Vous avez livré « %1 » et demandé la validation de « %2 » pour le %3</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for payment of “%2” by %3</source>
            <translation>Vous avez livré « %1 » et demandé le paiement de « %2 » pour le %3</translation>
        </message>
        <message>
            <source>You delivered “%1” and asked for an answer to the quote by %3: “%2”</source>
            <translation>Vous avez livré « %1 » et demandé une réponse au devis pour le %3 : « %2 »</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler l’entrée</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>This entry was already taken back.</source>
            <translation>Cette entrée a déjà été annulée.</translation>
        </message>
        <message>
            <source>Undo brings the entry back.</source>
            <translation>« Annuler » fait revenir l’entrée.</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>Christmas Day</source>
            <translation>Noël</translation>
        </message>
        <message>
            <source>%1 (observed)</source>
            <comment>a holiday that is kept on another day</comment>
            <translation>%1 (reporté)</translation>
        </message>
        <message>
            <source>%1 (estimated)</source>
            <comment>a holiday that depends on the moon</comment>
            <translation>%1 (date estimée)</translation>
        </message>
        <message>
            <source>ANZAC Day</source>
            <translation>Journée de l’ANZAC</translation>
        </message>
        <message>
            <source>Abolition of Slavery</source>
            <translation>Abolition de l’esclavage</translation>
        </message>
        <message>
            <source>All Saints' Day</source>
            <translation>Toussaint</translation>
        </message>
        <message>
            <source>Armistice Day</source>
            <translation>Armistice de 1918</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Ascension</translation>
        </message>
        <message>
            <source>Assumption Day</source>
            <translation>Assomption</translation>
        </message>
        <message>
            <source>Assumption Of Mary Day</source>
            <translation>Assomption</translation>
        </message>
        <message>
            <source>August Bank Holiday</source>
            <translation>Jour férié d’août</translation>
        </message>
        <message>
            <source>Australia Day</source>
            <translation>Fête nationale australienne</translation>
        </message>
        <message>
            <source>Battle of the Boyne</source>
            <translation>Bataille de la Boyne</translation>
        </message>
        <message>
            <source>Boxing Day</source>
            <translation>Lendemain de Noël</translation>
        </message>
        <message>
            <source>Canada Day</source>
            <translation>Fête du Canada</translation>
        </message>
        <message>
            <source>Christmas Eve</source>
            <translation>Veille de Noël</translation>
        </message>
        <message>
            <source>Civic Holiday</source>
            <translation>Premier lundi d’août</translation>
        </message>
        <message>
            <source>Columbus Day</source>
            <translation>Jour de Christophe Colomb</translation>
        </message>
        <message>
            <source>Constitution Day</source>
            <translation>Jour de la Constitution</translation>
        </message>
        <message>
            <source>Corpus Christi</source>
            <translation>Fête-Dieu</translation>
        </message>
        <message>
            <source>Day After Thanksgiving</source>
            <translation>Lendemain de Thanksgiving</translation>
        </message>
        <message>
            <source>Day of Portugal, Camões, and the Portuguese Communities</source>
            <translation>Jour du Portugal, de Camões et des communautés portugaises</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>Lundi de Pâques</translation>
        </message>
        <message>
            <source>Easter Saturday</source>
            <translation>Samedi de Pâques</translation>
        </message>
        <message>
            <source>Easter Sunday</source>
            <translation>Pâques</translation>
        </message>
        <message>
            <source>Eid al-Adha</source>
            <translation>Aïd al-Adha</translation>
        </message>
        <message>
            <source>Eid al-Fitr</source>
            <translation>Aïd al-Fitr</translation>
        </message>
        <message>
            <source>Epiphany</source>
            <translation>Épiphanie</translation>
        </message>
        <message>
            <source>Europe Day</source>
            <translation>Journée de l’Europe</translation>
        </message>
        <message>
            <source>Family Day</source>
            <translation>Fête de la famille</translation>
        </message>
        <message>
            <source>Freedom Day</source>
            <translation>Jour de la liberté</translation>
        </message>
        <message>
            <source>Genevan Fast</source>
            <translation>Jeûne genevois</translation>
        </message>
        <message>
            <source>German Unity Day</source>
            <translation>Jour de l’Unité allemande</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Vendredi saint</translation>
        </message>
        <message>
            <source>Immaculate Conception</source>
            <translation>Immaculée Conception</translation>
        </message>
        <message>
            <source>Independence Day</source>
            <translation>Jour de l’Indépendance</translation>
        </message>
        <message>
            <source>Indigenous Peoples' Day</source>
            <translation>Journée des peuples autochtones</translation>
        </message>
        <message>
            <source>June Bank Holiday</source>
            <translation>Jour férié de juin</translation>
        </message>
        <message>
            <source>Juneteenth National Independence Day</source>
            <translation>Juneteenth, fin de l’esclavage</translation>
        </message>
        <message>
            <source>King's Birthday</source>
            <translation>Anniversaire du roi</translation>
        </message>
        <message>
            <source>King's Day</source>
            <translation>Fête du roi</translation>
        </message>
        <message>
            <source>Labor Day</source>
            <translation>Fête du travail</translation>
        </message>
        <message>
            <source>Late Summer Bank Holiday</source>
            <translation>Jour férié de fin d’été</translation>
        </message>
        <message>
            <source>Liberation Day</source>
            <translation>Jour de la Libération</translation>
        </message>
        <message>
            <source>Martin Luther King Jr. Day</source>
            <translation>Jour de Martin Luther King</translation>
        </message>
        <message>
            <source>Maundy Thursday</source>
            <translation>Jeudi saint</translation>
        </message>
        <message>
            <source>May Bank Holiday</source>
            <translation>Jour férié de mai</translation>
        </message>
        <message>
            <source>May Day</source>
            <translation>1er Mai</translation>
        </message>
        <message>
            <source>Melbourne Cup Day</source>
            <translation>Jour de la Melbourne Cup</translation>
        </message>
        <message>
            <source>Memorial Day</source>
            <translation>Jour du Souvenir</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>Fête nationale</translation>
        </message>
        <message>
            <source>National Day for Truth and Reconciliation</source>
            <translation>Journée de la vérité et de la réconciliation</translation>
        </message>
        <message>
            <source>National Day of Catalonia</source>
            <translation>Fête nationale de la Catalogne</translation>
        </message>
        <message>
            <source>National Patriots' Day</source>
            <translation>Journée nationale des patriotes</translation>
        </message>
        <message>
            <source>National Unity Day</source>
            <translation>Journée de l’unité nationale</translation>
        </message>
        <message>
            <source>New Year Holiday</source>
            <translation>Lendemain du jour de l’An</translation>
        </message>
        <message>
            <source>New Year's Day</source>
            <translation>Jour de l’An</translation>
        </message>
        <message>
            <source>New Year's Eve</source>
            <translation>Saint-Sylvestre</translation>
        </message>
        <message>
            <source>October Bank Holiday</source>
            <translation>Jour férié d’octobre</translation>
        </message>
        <message>
            <source>Pentecost</source>
            <translation>Pentecôte</translation>
        </message>
        <message>
            <source>Pentecost Monday</source>
            <translation>Lundi de Pentecôte</translation>
        </message>
        <message>
            <source>Prayer Monday</source>
            <translation>Lundi du Jeûne fédéral</translation>
        </message>
        <message>
            <source>Presidents' Day</source>
            <translation>Jour des présidents</translation>
        </message>
        <message>
            <source>Reformation Day</source>
            <translation>Fête de la Réformation</translation>
        </message>
        <message>
            <source>Remembrance Day</source>
            <translation>Jour du Souvenir</translation>
        </message>
        <message>
            <source>Repentance and Prayer Day</source>
            <translation>Jour de pénitence et de prière</translation>
        </message>
        <message>
            <source>Republic Day</source>
            <translation>Fête de la République</translation>
        </message>
        <message>
            <source>Restoration Day</source>
            <translation>Fête de la Restauration</translation>
        </message>
        <message>
            <source>Restoration of Independence Day</source>
            <translation>Restauration de l’indépendance</translation>
        </message>
        <message>
            <source>Saint Ambrose's Day</source>
            <translation>Saint-Ambroise</translation>
        </message>
        <message>
            <source>Saint Andrew's Day</source>
            <translation>Saint-André</translation>
        </message>
        <message>
            <source>Saint Anthony of Padua's Day</source>
            <translation>Saint-Antoine de Padoue</translation>
        </message>
        <message>
            <source>Saint Anthony's Day</source>
            <translation>Saint-Antoine</translation>
        </message>
        <message>
            <source>Saint Berchtold's Day</source>
            <translation>Saint-Berthold</translation>
        </message>
        <message>
            <source>Saint Brigid's Day</source>
            <translation>Sainte-Brigitte</translation>
        </message>
        <message>
            <source>Saint Francis of Assisi, Patron Saint of Italy</source>
            <translation>Saint-François d’Assise, patron de l’Italie</translation>
        </message>
        <message>
            <source>Saint George's Day</source>
            <translation>Saint-Georges</translation>
        </message>
        <message>
            <source>Saint James' Day</source>
            <translation>Saint-Jacques</translation>
        </message>
        <message>
            <source>Saint Januarius's Day</source>
            <translation>Saint-Janvier</translation>
        </message>
        <message>
            <source>Saint John the Baptist</source>
            <translation>Saint-Jean-Baptiste</translation>
        </message>
        <message>
            <source>Saint John the Baptist Day</source>
            <translation>Saint-Jean-Baptiste</translation>
        </message>
        <message>
            <source>Saint John's Day</source>
            <translation>Saint-Jean</translation>
        </message>
        <message>
            <source>Saint Joseph's Day</source>
            <translation>Saint-Joseph</translation>
        </message>
        <message>
            <source>Saint Mark's Day</source>
            <translation>Saint-Marc</translation>
        </message>
        <message>
            <source>Saint Nicholas's Day</source>
            <translation>Saint-Nicolas</translation>
        </message>
        <message>
            <source>Saint Patrick's Day</source>
            <translation>Saint-Patrick</translation>
        </message>
        <message>
            <source>Saint Petronius's Day</source>
            <translation>Saint-Pétrone</translation>
        </message>
        <message>
            <source>Saint Stephen's Day</source>
            <translation>Saint-Étienne</translation>
        </message>
        <message>
            <source>Saints Peter and Paul</source>
            <translation>Saints Pierre et Paul</translation>
        </message>
        <message>
            <source>Saints Peter and Paul's Day</source>
            <translation>Saints Pierre et Paul</translation>
        </message>
        <message>
            <source>Second Day of Christmas</source>
            <translation>Lendemain de Noël</translation>
        </message>
        <message>
            <source>Spring Bank Holiday</source>
            <translation>Jour férié de printemps</translation>
        </message>
        <message>
            <source>Summer Bank Holiday</source>
            <translation>Jour férié d’été</translation>
        </message>
        <message>
            <source>Thanksgiving Day</source>
            <translation>Thanksgiving</translation>
        </message>
        <message>
            <source>Valencian Community Day</source>
            <translation>Jour de la Communauté valencienne</translation>
        </message>
        <message>
            <source>Veterans Day</source>
            <translation>Jour des anciens combattants</translation>
        </message>
        <message>
            <source>Victoria Day</source>
            <translation>Fête de Victoria</translation>
        </message>
        <message>
            <source>Victory Day</source>
            <translation>Victoire de 1945</translation>
        </message>
        <message>
            <source>Washington's Birthday</source>
            <translation>Anniversaire de Washington</translation>
        </message>
        <message>
            <source>Women's Day</source>
            <translation>Journée des femmes</translation>
        </message>
        <message>
            <source>World Children's Day</source>
            <translation>Journée mondiale de l’enfance</translation>
        </message>
    </context>
    <context>
        <name>Impact</name>
        <message>
            <source>What this moves</source>
            <translation>Ce que cela déplace</translation>
        </message>
        <message>
            <source>Looking at what this moves…</source>
            <translation>Examen de ce que cela déplace…</translation>
        </message>
        <message>
            <source>No due date moves.</source>
            <translation>Aucune échéance ne bouge.</translation>
        </message>
        <message>
            <source>1 due date moves:</source>
            <translation>1 échéance bouge :</translation>
        </message>
        <message numerus="yes">
            <source>%n due dates move:</source>
            <translation>
                <numerusform>%n échéance bouge :</numerusform>
                <numerusform>%n échéances bougent :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>formal demand</source>
            <translation>demande formelle</translation>
        </message>
        <message>
            <source>look at the demand</source>
            <translation>revoir la demande</translation>
        </message>
        <message>
            <source>follow-up %1</source>
            <translation>relance %1</translation>
        </message>
        <message>
            <source>final notice</source>
            <translation>avis final</translation>
        </message>
        <message>
            <source>mark as complete</source>
            <translation>marquer comme terminé</translation>
        </message>
        <message>
            <source>check the release</source>
            <translation>vérifier le paiement</translation>
        </message>
        <message>
            <source>contact support</source>
            <translation>contacter l’assistance</translation>
        </message>
        <message>
            <source>ask support</source>
            <translation>relancer l’assistance</translation>
        </message>
        <message>
            <source>withdraw the quote</source>
            <translation>retirer le devis</translation>
        </message>
        <message>
            <source>look at the pause</source>
            <translation>revoir la pause</translation>
        </message>
        <message>
            <source>deliver</source>
            <translation>livrer</translation>
        </message>
        <message>
            <source>%1, %2: %3 → %4</source>
            <translation>%1, %2 : %3 → %4</translation>
        </message>
        <message>
            <source>%1: %2, %3 → %4, %5</source>
            <translation>%1 : %2, %3 → %4, %5</translation>
        </message>
        <message>
            <source>%1: %2 falls due, %3</source>
            <translation>%1 : %2 devient à faire, %3</translation>
        </message>
        <message>
            <source>%1: %2, %3, is not due any more</source>
            <translation>%1 : %2, %3, n’est plus à faire</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importer %1</translation>
        </message>
        <message>
            <source>Relance files (*.json)</source>
            <translation>Fichiers Relance (*.json)</translation>
        </message>
        <message>
            <source>%1 cannot be read, because it is not there any more. Choose it again.</source>
            <translation>%1 ne peut pas être lu, car il n’est plus là. Choisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>%1 cannot be read, because it is a folder. Choose a file in it.</source>
            <translation>%1 ne peut pas être lu, car c’est un dossier. Choisissez un fichier qu’il contient.</translation>
        </message>
        <message>
            <source>%1 cannot be read, because its rights do not allow it. Change them and try again.</source>
            <translation>%1 ne peut pas être lu, car ses droits ne le permettent pas. Modifiez-les et réessayez.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its disk and try again.</source>
            <translation>%1 ne peut pas être lu. Vérifiez le disque où il se trouve et réessayez.</translation>
        </message>
        <message>
            <source>Looking through the file. Nothing is changed yet.</source>
            <translation>Lecture du fichier… Rien n’est encore modifié.</translation>
        </message>
        <message>
            <source>Making a backup first…</source>
            <translation>D’abord une sauvegarde…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <source>%1 of %2 projects</source>
            <translation>%1 projets sur %2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>There is a problem in this file, so nothing was imported. Fix it and try again.</source>
            <translation>Il y a un problème dans ce fichier, rien n’a donc été importé. Corrigez-le et réessayez.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n problems in this file, so nothing was imported. Fix them and try again.</source>
            <translation>
                <numerusform>Il y a %n problème dans ce fichier, rien n’a donc été importé. Corrigez-le et réessayez.</numerusform>
                <numerusform>Il y a %n problèmes dans ce fichier, rien n’a donc été importé. Corrigez-les et réessayez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in this file is here already. There is nothing to import.</source>
            <translation>Tout ce que contient ce fichier est déjà là. Il n’y a rien à importer.</translation>
        </message>
        <message>
            <source>your settings</source>
            <translation>vos réglages</translation>
        </message>
        <message>
            <source>New in this file: %1.</source>
            <translation>Nouveautés de ce fichier : %1.</translation>
        </message>
        <message>
            <source>One entry of the file exists here with other content. What should happen to it?</source>
            <translation>Un élément du fichier existe déjà ici, avec un autre contenu. Que faut-il en faire ?</translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the file exist here with other content. What should happen to them?</source>
            <translation>
                <numerusform>%n élément du fichier existe déjà ici, avec un autre contenu. Que faut-il en faire ?</numerusform>
                <numerusform>%n éléments du fichier existent déjà ici, avec un autre contenu. Que faut-il en faire ?</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep what is here</source>
            <translation>&amp;Garder ce qui est ici</translation>
        </message>
        <message>
            <source>&amp;Replace it with what the file says</source>
            <translation>&amp;Remplacer par ce que contient le fichier</translation>
        </message>
        <message>
            <source>Keep &amp;both: import what the file says as new</source>
            <translation>Garder les &amp;deux, celui du fichier comme nouveau</translation>
        </message>
        <message>
            <source>Your settings</source>
            <translation>Vos réglages</translation>
        </message>
        <message>
            <source>Platform %1</source>
            <translation>Plateforme %1</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Client %1</translation>
        </message>
        <message>
            <source>Project “%1”</source>
            <translation>Projet « %1 »</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 projet</translation>
        </message>
        <message>
            <source>1 client</source>
            <translation>1 client</translation>
        </message>
        <message>
            <source>1 platform</source>
            <translation>1 plateforme</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n plateforme</numerusform>
                <numerusform>%n plateformes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message>
            <source>Insights</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Money by month</source>
            <translation>L’argent mois par mois</translation>
        </message>
        <message>
            <source>Paid, awaiting release and at risk, by the month of delivery</source>
            <translation>Payé, à débloquer et à risque, par mois de livraison</translation>
        </message>
        <message>
            <source>How long clients take to answer</source>
            <translation>En combien de temps les clients répondent</translation>
        </message>
        <message>
            <source>Working days: usual (dot) and slowest (bar)</source>
            <translation>Jours ouvrés : habituel (point) et le plus lent (barre)</translation>
        </message>
        <message>
            <source>In working days, the quickest first</source>
            <translation>En jours ouvrés, les plus rapides d’abord</translation>
        </message>
        <message>
            <source>Where projects wait</source>
            <translation>Où les projets attendent</translation>
        </message>
        <message>
            <source>Open requests by purpose, with the longest silence</source>
            <translation>Demandes ouvertes par objet, avec le plus long silence</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Awaiting</source>
            <translation>À débloquer</translation>
        </message>
        <message>
            <source>Of which at risk</source>
            <translation>Dont à risque</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 d usual, %2 d slowest</source>
            <translation>%1 j d’habitude, %2 j au plus</translation>
        </message>
        <message>
            <source>1 project, %1 d</source>
            <translation>1 projet, %1 j</translation>
        </message>
        <message numerus="yes">
            <source>%n projects, %1 d</source>
            <translation>
                <numerusform>%n projet, %1 j</numerusform>
                <numerusform>%n projets, %1 j</numerusform>
            </translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Devis</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>1 more client in the table</source>
            <translation>1 autre client dans le tableau</translation>
        </message>
        <message numerus="yes">
            <source>%n more clients in the table</source>
            <translation>
                <numerusform>%n autre client dans le tableau</numerusform>
                <numerusform>%n autres clients dans le tableau</numerusform>
            </translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Afficher en tableau</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>Afficher en graphique</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>With tabs between the columns, as spreadsheets like it</source>
            <translation>Avec des tabulations entre les colonnes, comme les tableurs l’aiment</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Usual, working days</source>
            <translation>Habituel, jours ouvrés</translation>
        </message>
        <message>
            <source>Slowest, working days</source>
            <translation>Le plus lent, jours ouvrés</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>En attente de</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Longest silence, days</source>
            <translation>Plus long silence, jours</translation>
        </message>
        <message>
            <source>No money was delivered for in this time.</source>
            <translation>Aucune livraison à payer sur cette période.</translation>
        </message>
        <message>
            <source>A client shows here once they have answered three times.</source>
            <translation>Un client apparaît ici dès qu’il a répondu trois fois.</translation>
        </message>
        <message>
            <source>Nobody owes you an answer.</source>
            <translation>Personne ne vous doit de réponse.</translation>
        </message>
        <message>
            <source>Nothing to look back on yet</source>
            <translation>Rien à montrer pour l’instant</translation>
        </message>
        <message>
            <source>Here you will see what was paid month by month, how long each client takes to answer, and where projects wait. It fills by itself while you work.</source>
            <translation>Vous verrez ici ce qui a été payé mois par mois, en combien de temps chaque client répond et où les projets attendent. Cela se remplit tout seul pendant que vous travaillez.</translation>
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
            <translation>Relance %1</translation>
        </message>
        <message>
            <source>Formal demand</source>
            <translation>Demande formelle</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Nouveau contrôle</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Avis final</translation>
        </message>
        <message>
            <source>Mark complete</source>
            <translation>Fin de projet</translation>
        </message>
        <message>
            <source>Check release</source>
            <translation>Contrôle du paiement</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Assistance</translation>
        </message>
        <message>
            <source>Ask support</source>
            <translation>Relance de l’assistance</translation>
        </message>
        <message>
            <source>Withdraw quote</source>
            <translation>Retrait du devis</translation>
        </message>
        <message>
            <source>Review pause</source>
            <translation>Point sur la pause</translation>
        </message>
        <message>
            <source>Deliver</source>
            <translation>Livraison</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Request sent</source>
            <translation>Demande envoyée</translation>
        </message>
        <message>
            <source>Quote sent</source>
            <translation>Devis envoyé</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>%1 h end</source>
            <translation>Fin des %1 h</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Fin de projet</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Déblocage</translation>
        </message>
        <message>
            <source>pays by %1</source>
            <translation>paiement d’ici au %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>d’ici au %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>%1, done, %2</source>
            <translation>%1, fait, %2</translation>
        </message>
        <message>
            <source>%1, due, %2</source>
            <translation>%1, à faire, %2</translation>
        </message>
        <message>
            <source>%1, planned, %2</source>
            <translation>%1, prévu, %2</translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>Language and look</source>
            <translation>Langue et apparence</translation>
        </message>
        <message>
            <source>What you choose here applies at once. Messages to clients keep the language of the client.</source>
            <translation>Vos choix s’appliquent tout de suite. Les messages aux clients gardent la langue du client.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Same as the system (%1)</source>
            <translation>Comme le système (%1)</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <source>Same as the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claire</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>&amp;Taille du texte</translation>
        </message>
        <message>
            <source>On top of the size that the system is set to.</source>
            <translation>En plus de la taille choisie dans le système.</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Reduced motion: no animations</source>
            <translation>Mouvements réduits : sans animations</translation>
        </message>
        <message>
            <source>Where the system asks for it, motion is reduced in any case.</source>
            <translation>Si le système le demande, les animations sont réduites dans tous les cas.</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Looking at project %1 of %2…</source>
            <translation>Examen du projet %1 sur %2…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Examiner à nouveau</translation>
        </message>
        <message>
            <source>Stopped before all projects were looked at.</source>
            <translation>Arrêté avant que tous les projets soient examinés.</translation>
        </message>
    </context>
    <context>
        <name>Milestones</name>
        <message>
            <source>%1 of %2 paid</source>
            <translation>%1 sur %2 payés</translation>
        </message>
        <message>
            <source>Transferred %1</source>
            <translation>Viré le %1</translation>
        </message>
        <message>
            <source>Unsecured since %1</source>
            <translation>Non sécurisé depuis le %1</translation>
        </message>
        <message>
            <source>Secured %1</source>
            <translation>Sécurisé le %1</translation>
        </message>
        <message>
            <source>Requested %1</source>
            <translation>Demandé le %1</translation>
        </message>
        <message>
            <source>Released %1</source>
            <translation>Débloqué le %1</translation>
        </message>
        <message>
            <source>Refunded %1</source>
            <translation>Remboursé le %1</translation>
        </message>
        <message>
            <source>Waived %1</source>
            <translation>Abandonné le %1</translation>
        </message>
        <message>
            <source>Planned since %1</source>
            <translation>Prévu depuis le %1</translation>
        </message>
        <message>
            <source>In progress since %1</source>
            <translation>En cours depuis le %1</translation>
        </message>
        <message>
            <source>Delivered %1</source>
            <translation>Livré le %1</translation>
        </message>
        <message>
            <source>Approved %1</source>
            <translation>Validé le %1</translation>
        </message>
        <message>
            <source>Canceled %1</source>
            <translation>Annulé le %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <translation>%1, échéance le %2</translation>
        </message>
        <message>
            <source>%1 (delivered %2)</source>
            <translation>%1 (livré le %2)</translation>
        </message>
        <message>
            <source>%1, %2, work: %3, payment: %4</source>
            <translation>%1, %2, travail : %3, paiement : %4</translation>
        </message>
        <message>
            <source>%1 · work: %2 · payment: %3</source>
            <translation>%1 · travail : %2 · paiement : %3</translation>
        </message>
        <message>
            <source>No deliverables are listed. Edit the milestone to add some.</source>
            <translation>Aucun livrable n’est indiqué. Modifiez l’étape pour en ajouter.</translation>
        </message>
        <message>
            <source>No milestones yet. They say what is paid when, and what happens to the rest.</source>
            <translation>Pas encore d’étapes. Elles disent ce qui est payé et quand, et ce que devient le reste.</translation>
        </message>
        <message>
            <source>Payment bar: %1</source>
            <translation>Barre des paiements : %1</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Add milestone</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>%1 at %2</source>
            <comment>a day and its time, within a sentence</comment>
            <translation>%1 à %2</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>The quote was accepted</source>
            <translation>Le devis a été accepté</translation>
        </message>
        <message>
            <source>Ask the client for something</source>
            <translation>Demander quelque chose au client</translation>
        </message>
        <message>
            <source>The client replied</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>Write the follow-up now</source>
            <translation>Écrire la relance maintenant</translation>
        </message>
        <message>
            <source>Write the final notice now</source>
            <translation>Écrire l’avis final maintenant</translation>
        </message>
        <message>
            <source>Close the project</source>
            <translation>Clore le projet</translation>
        </message>
        <message>
            <source>Reopen the project</source>
            <translation>Rouvrir le projet</translation>
        </message>
        <message>
            <source>It is already here.</source>
            <translation>Il est déjà ici.</translation>
        </message>
        <message>
            <source>A closed project can only be reopened: move it to “My turn”.</source>
            <translation>Un projet clos peut seulement être rouvert : déplacez-le vers « À mon tour ».</translation>
        </message>
        <message>
            <source>The quote is not accepted yet. Once it is, move it to “My turn”.</source>
            <translation>Le devis n’est pas encore accepté. Une fois accepté, déplacez-le vers « À mon tour ».</translation>
        </message>
        <message>
            <source>The quote was accepted, so it does not become a quote again. Undo takes that back.</source>
            <translation>Le devis a été accepté, il ne redevient donc pas un devis. « Annuler » permet de revenir en arrière.</translation>
        </message>
        <message>
            <source>It is the client’s turn already. It comes back here when they promise a date: move it to “My turn”.</source>
            <translation>C’est déjà au tour du client. Il revient ici quand le client promet une date : déplacez-le vers « À mon tour ».</translation>
        </message>
        <message>
            <source>The final notice cannot be taken back by a move. Undo takes it back, or record the client’s reply.</source>
            <translation>L’avis final ne se reprend pas par un déplacement. « Annuler » permet de revenir en arrière ; sinon, enregistrez la réponse du client.</translation>
        </message>
        <message>
            <source>There is no silence to follow up on: it is your turn. Ask the client first.</source>
            <translation>Il n’y a pas de silence à relancer : c’est à vous. Faites d’abord une demande au client.</translation>
        </message>
        <message>
            <source>The final notice was already sent, so there is no follow-up any more in this silence.</source>
            <translation>L’avis final est déjà parti, il n’y a donc plus de relance dans ce silence.</translation>
        </message>
        <message>
            <source>There is no silence: it is your turn. Ask the client first.</source>
            <translation>Il n’y a pas de silence : c’est à vous. Faites d’abord une demande au client.</translation>
        </message>
        <message>
            <source>Send at least one follow-up in this silence before the final notice.</source>
            <translation>Envoyez au moins une relance dans ce silence avant l’avis final.</translation>
        </message>
        <message>
            <source>A project does not change its client by a move. “Edit project” changes it.</source>
            <translation>Un déplacement ne change pas le client d’un projet. « Modifier le projet » le change.</translation>
        </message>
        <message>
            <source>A project does not change its platform by a move. “Edit project” changes it.</source>
            <translation>Un déplacement ne change pas la plateforme d’un projet. « Modifier le projet » la change.</translation>
        </message>
        <message>
            <source>It has the tag “%1” already.</source>
            <translation>Il a déjà l’étiquette « %1 ».</translation>
        </message>
        <message>
            <source>Add the tag “%1”</source>
            <translation>Ajouter l’étiquette « %1 »</translation>
        </message>
        <message>
            <source>The tag “%2” instead of “%1”</source>
            <translation>L’étiquette « %2 » au lieu de « %1 »</translation>
        </message>
        <message>
            <source>Take the tag “%1” away</source>
            <translation>Retirer l’étiquette « %1 »</translation>
        </message>
        <message>
            <source>It has more tags than “%1”, so it does not come here. “Edit project” changes them.</source>
            <translation>Il a d’autres étiquettes que « %1 », il ne vient donc pas ici. « Modifier le projet » les change.</translation>
        </message>
    </context>
    <context>
        <name>NoticeSettings</name>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Everything that is due is listed in Today. You are notified of each thing once; several are put together.</source>
            <translation>Tout ce qui est à faire figure dans « Aujourd’hui ». Chaque chose n’est signalée qu’une fois ; plusieurs à la fois sont regroupées.</translation>
        </message>
        <message>
            <source>Tell me when something falls due</source>
            <translation>Me prévenir quand quelque chose est à faire</translation>
        </message>
        <message>
            <source>What a notification &amp;shows</source>
            <translation>Ce que &amp;montre une notification</translation>
        </message>
        <message>
            <source>Everything: who, which project, how much</source>
            <translation>Tout : qui, quel projet, combien</translation>
        </message>
        <message>
            <source>The client’s name only</source>
            <translation>Le nom du client seulement</translation>
        </message>
        <message>
            <source>Only that something is due</source>
            <translation>Seulement que quelque chose est à faire</translation>
        </message>
        <message>
            <source>Notifications may also be seen on the lock screen of this computer.</source>
            <translation>Les notifications peuvent aussi apparaître sur l’écran verrouillé de cet ordinateur.</translation>
        </message>
        <message>
            <source>Quiet time</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>What falls due in quiet time is announced in one notification when it ends.</source>
            <translation>Ce qui est à faire pendant les heures calmes est signalé à leur fin, en une seule notification.</translation>
        </message>
        <message>
            <source>Quiet &amp;from</source>
            <translation>Calme &amp;de</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;À</translation>
        </message>
        <message>
            <source>Set both to the same time for no quiet hours.</source>
            <translation>Pour n’avoir aucune heure calme, indiquez deux fois la même heure.</translation>
        </message>
        <message>
            <source>Notify me only on my working days</source>
            <translation>Me prévenir seulement mes jours ouvrés</translation>
        </message>
        <message>
            <source>Notify me when a final notice ends, even in quiet time</source>
            <translation>Me prévenir de la fin d’un avis final même pendant les heures calmes</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En arrière-plan</translation>
        </message>
        <message>
            <source>Keep running in the tray when I close the window</source>
            <translation>Rester dans la zone de notification quand je ferme la fenêtre</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the window ends Relance, and there are no notifications until you open it.</source>
            <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte Relance, et rien n’est signalé jusqu’à sa réouverture.</translation>
        </message>
        <message>
            <source>Start in the tray when I log in</source>
            <translation>Démarrer dans la zone de notification à l’ouverture de session</translation>
        </message>
        <message>
            <source>This computer does not let Relance change what starts when you log in.</source>
            <translation>Cet ordinateur ne laisse pas Relance changer ce qui démarre à l’ouverture de session.</translation>
        </message>
        <message>
            <source>Projects without notifications</source>
            <translation>Projets sans notifications</translation>
        </message>
        <message>
            <source>Mute notifications</source>
            <translation>Couper les notifications</translation>
        </message>
        <message>
            <source>Notify about this project again</source>
            <translation>Rétablir les notifications de ce projet</translation>
        </message>
        <message>
            <source>Notify again about %1</source>
            <translation>Rétablir les notifications : %1</translation>
        </message>
        <message>
            <source>Notify again</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>No notifications about this project; it still stands in Today.</source>
            <translation>Plus de notifications pour ce projet ; il figure toujours dans « Aujourd’hui ».</translation>
        </message>
        <message>
            <source>Notifications about this project again.</source>
            <translation>Notifications rétablies pour ce projet.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n things need you</source>
            <translation>
                <numerusform>%n chose vous attend</numerusform>
                <numerusform>%n choses vous attendent</numerusform>
            </translation>
        </message>
        <message>
            <source>Something needs you</source>
            <translation>Une chose vous attend</translation>
        </message>
        <message>
            <source>Open draft</source>
            <translation>Ouvrir le brouillon</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Voir la liste</translation>
        </message>
        <message>
            <source>Client replied</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Something is due.</source>
            <translation>Une chose est à faire.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”: %2 requested</source>
            <translation>« %1 » : %2 demandés</translation>
        </message>
        <message>
            <source>“%1”: %2 delivered and not paid</source>
            <translation>« %1 » : %2 livrés et non payés</translation>
        </message>
        <message>
            <source>“%1”: %2 secured</source>
            <translation>« %1 » : %2 sécurisés</translation>
        </message>
        <message>
            <source>“%1”: a quote of %2</source>
            <translation>« %1 » : un devis de %2</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message>
            <source>Your words</source>
            <translation>Vos mots</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Avis final</translation>
        </message>
        <message>
            <source>Milestone plan</source>
            <translation>Plan par étapes</translation>
        </message>
        <message>
            <source>with the quote</source>
            <translation>avec le devis</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>when a stage is delivered</source>
            <translation>quand une étape est livrée</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Fin de projet</translation>
        </message>
        <message>
            <source>when it is marked as complete</source>
            <translation>quand le projet est marqué comme terminé</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Assistance</translation>
        </message>
        <message>
            <source>to the platform</source>
            <translation>à la plateforme</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>when the client is back</source>
            <translation>quand le client est de retour</translation>
        </message>
        <message>
            <source>Sympathy</source>
            <translation>Soutien</translation>
        </message>
        <message>
            <source>when the client has a hard time</source>
            <translation>quand le client traverse un coup dur</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>when it comes to nothing</source>
            <translation>quand le projet ne se fait pas</translation>
        </message>
        <message>
            <source>Follow-up 3 and later</source>
            <translation>Relance 3 et suivantes</translation>
        </message>
        <message>
            <source>Follow-up %1</source>
            <translation>Relance %1</translation>
        </message>
        <message>
            <source>on a quote</source>
            <translation>pour un devis</translation>
        </message>
        <message>
            <source>for feedback</source>
            <translation>pour un avis</translation>
        </message>
        <message>
            <source>for approval</source>
            <translation>pour une validation</translation>
        </message>
        <message>
            <source>for payment</source>
            <translation>pour un paiement</translation>
        </message>
        <message>
            <source>everything delivered</source>
            <translation>tout est livré</translation>
        </message>
        <message>
            <source>work still open</source>
            <translation>travail encore ouvert</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>les vôtres</translation>
        </message>
        <message>
            <source>yours, shipped one is newer</source>
            <translation>les vôtres, l’original est plus récent</translation>
        </message>
        <message>
            <source>yours, cannot be read</source>
            <translation>les vôtres, illisibles</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>non enregistré</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Shown with the facts &amp;of</source>
            <translation>Affiché avec les données &amp;de</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>O&amp;bjet</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Message</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Insert a fact</source>
            <translation>Insérer une donnée</translation>
        </message>
        <message>
            <source>Save your words</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Back to the shipped text</source>
            <translation>Texte d’origine</translation>
        </message>
        <message>
            <source>As it will read</source>
            <translation>Tel qu’il se lira</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Les différences</translation>
        </message>
        <message>
            <source>This is the shipped text, word for word.</source>
            <translation>C’est le texte d’origine, mot pour mot.</translation>
        </message>
        <message>
            <source>Add a project, and the message is shown here with its facts.</source>
            <translation>Ajoutez un projet, et le message s’affiche ici avec ses données.</translation>
        </message>
        <message>
            <source>A fact stands in {braces}. A part in [square brackets] is left out when a fact in it is not known. To write a brace or bracket itself, type it twice.</source>
            <translation>Une donnée est entre {accolades}. Une partie [entre crochets] disparaît quand une donnée manque. Pour écrire une accolade ou un crochet, doublez-le.</translation>
        </message>
        <message>
            <source>Saved. New messages use your words.</source>
            <translation>Enregistré. Les nouveaux messages utilisent vos mots.</translation>
        </message>
        <message>
            <source>The shipped text is used again.</source>
            <translation>Le texte d’origine s’applique de nouveau.</translation>
        </message>
        <message>
            <source>The shipped text has changed since you wrote yours. “What differs” compares them.</source>
            <translation>Le texte d’origine a changé depuis le vôtre. « Les différences » les compare.</translation>
        </message>
        <message>
            <source>Subject, column %1: %2</source>
            <translation>Objet, colonne %1 : %2</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Ligne %1, colonne %2 : %3</translation>
        </message>
        <message>
            <source>there is no fact called “%1”.</source>
            <translation>il n’y a pas de donnée « %1 ».</translation>
        </message>
        <message>
            <source>this brace stands alone. Close it, or write it twice.</source>
            <translation>cette accolade est seule. Fermez-la ou doublez-la.</translation>
        </message>
        <message>
            <source>this bracket stands alone. Close it, or write it twice.</source>
            <translation>ce crochet est seul. Fermez-le ou doublez-le.</translation>
        </message>
        <message>
            <source>a part in brackets cannot hold another one.</source>
            <translation>une partie entre crochets ne peut pas en contenir une autre.</translation>
        </message>
        <message>
            <source>the fact “%1” is too long for a line.</source>
            <translation>la donnée « %1 » est trop longue pour une ligne.</translation>
        </message>
        <message>
            <source>Take your words back</source>
            <translation>Retirer vos mots</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
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
            <translation>%1 · %2 · écrit en %3, fuseau %4</translation>
        </message>
        <message>
            <source>What happens if the silence goes on</source>
            <translation>Ce qui se passe si le silence continue</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>La suite</translation>
        </message>
        <message>
            <source>It is your turn. Next: deliver “%1” by %2.</source>
            <translation>C’est à vous. À suivre : livrer « %1 » pour le %2.</translation>
        </message>
        <message>
            <source>It is your turn. “%1” was due on %2.</source>
            <translation>C’est à vous. « %1 » était attendu le %2.</translation>
        </message>
        <message>
            <source>It is your turn. When you need something from the client, ask, and the silence counts from then.</source>
            <translation>C’est à vous. S’il vous faut quelque chose du client, demandez-le : le silence se compte à partir de là.</translation>
        </message>
        <message>
            <source>Send the quote, and the silence counts from then.</source>
            <translation>Envoyez le devis : le silence se compte à partir de là.</translation>
        </message>
        <message>
            <source>This project is closed. Nothing is due.</source>
            <translation>Ce projet est clos. Il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>%1 sent, day %2; look again %3.</source>
            <translation>Envoi : %1, jour %2 ; à revoir le %3.</translation>
        </message>
        <message>
            <source>With %1, day %2; ask again %3.</source>
            <translation>Auprès de %1, jour %2 ; redemander le %3.</translation>
        </message>
        <message>
            <source>%1 sent, day %2; it was time to look again on %3.</source>
            <translation>Envoi : %1, jour %2 ; il était temps de revoir le %3.</translation>
        </message>
        <message>
            <source>%1 sent, day %2; look again today.</source>
            <translation>Envoi : %1, jour %2 ; à revoir aujourd’hui.</translation>
        </message>
        <message>
            <source>With %1, day %2; it was time to ask again on %3.</source>
            <translation>Auprès de %1, jour %2 ; il était temps de redemander le %3.</translation>
        </message>
        <message>
            <source>With %1, day %2; ask again today.</source>
            <translation>Auprès de %1, jour %2 ; redemander aujourd’hui.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistance de la plateforme</translation>
        </message>
        <message>
            <source>Formal demand</source>
            <translation>Demande formelle de paiement</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing happened yet.</source>
            <translation>Rien ne s’est encore passé.</translation>
        </message>
        <message>
            <source>Show older entries</source>
            <translation>Voir les entrées plus anciennes</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Fermer le panneau</translation>
        </message>
        <message>
            <source>Close the panel (Esc)</source>
            <translation>Fermer le panneau (Échap)</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
    </context>
    <context>
        <name>Pause</name>
        <message>
            <source>Paused for hardship until %1.</source>
            <translation>En pause pour un coup dur jusqu’au %1.</translation>
        </message>
        <message>
            <source>Paused for a vacation until %1.</source>
            <translation>En pause pour des congés jusqu’au %1.</translation>
        </message>
        <message>
            <source>Paused, out of office, until %1.</source>
            <translation>En pause pour absence jusqu’au %1.</translation>
        </message>
        <message>
            <source>Paused until %1: you agreed to wait.</source>
            <translation>En pause jusqu’au %1 : vous avez convenu d’attendre.</translation>
        </message>
        <message>
            <source>Paused until %1.</source>
            <translation>En pause jusqu’au %1.</translation>
        </message>
        <message>
            <source>Paused for hardship until you resume it. Look at it again on %1.</source>
            <translation>En pause pour un coup dur jusqu’à ce que vous repreniez. À revoir le %1.</translation>
        </message>
        <message>
            <source>Paused for a vacation until you resume it. Look at it again on %1.</source>
            <translation>En pause pour des congés jusqu’à ce que vous repreniez. À revoir le %1.</translation>
        </message>
        <message>
            <source>Paused, out of office, until you resume it. Look at it again on %1.</source>
            <translation>En pause pour absence jusqu’à ce que vous repreniez. À revoir le %1.</translation>
        </message>
        <message>
            <source>You agreed to wait: paused until you resume it. Look at it again on %1.</source>
            <translation>Vous avez convenu d’attendre : en pause jusqu’à ce que vous repreniez. À revoir le %1.</translation>
        </message>
        <message>
            <source>Paused until you resume it. Look at it again on %1.</source>
            <translation>En pause jusqu’à ce que vous repreniez. À revoir le %1.</translation>
        </message>
        <message>
            <source>No notice, completion or support step is offered until then. A kind word is enough for now.</source>
            <translation>D’ici là, aucun avis final, aucune fin de projet ni recours à l’assistance n’est proposé. Un mot gentil suffit pour l’instant.</translation>
        </message>
        <message>
            <source>No notice, completion or support step is offered meanwhile. A kind word is enough for now.</source>
            <translation>Entre-temps, aucun avis final, aucune fin de projet ni recours à l’assistance n’est proposé. Un mot gentil suffit pour l’instant.</translation>
        </message>
        <message>
            <source>Nothing is due until then; after that the wait starts anew.</source>
            <translation>Rien n’est à faire d’ici là ; ensuite l’attente repart de zéro.</translation>
        </message>
        <message>
            <source>Nothing else is due meanwhile; once you resume it, the wait starts anew.</source>
            <translation>Rien d’autre n’est à faire entre-temps ; à la reprise, l’attente repart de zéro.</translation>
        </message>
        <message>
            <source>Your private note: %1</source>
            <translation>Votre note privée : %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>review %1</source>
            <translation>à revoir %1</translation>
        </message>
        <message>
            <source>Paused, %1</source>
            <translation>En pause, %1</translation>
        </message>
        <message>
            <source>Paused since %1.</source>
            <translation>En pause depuis le %1.</translation>
        </message>
        <message>
            <source>Paused from %1 to %2.</source>
            <translation>En pause du %1 au %2.</translation>
        </message>
    </context>
    <context>
        <name>Placeholders</name>
        <message>
            <source>how you greet the client</source>
            <translation>comment vous saluez le client</translation>
        </message>
        <message>
            <source>the client’s name</source>
            <translation>le nom du client</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>votre nom</translation>
        </message>
        <message>
            <source>your signature</source>
            <translation>votre signature</translation>
        </message>
        <message>
            <source>the project’s title</source>
            <translation>le titre du projet</translation>
        </message>
        <message>
            <source>the platform</source>
            <translation>la plateforme</translation>
        </message>
        <message>
            <source>what its support is called</source>
            <translation>le nom de son assistance</translation>
        </message>
        <message>
            <source>the day of the message</source>
            <translation>le jour du message</translation>
        </message>
        <message>
            <source>what you need, in your words</source>
            <translation>ce qu’il vous faut, dans vos mots</translation>
        </message>
        <message>
            <source>the day you need it by</source>
            <translation>le jour où il vous le faut</translation>
        </message>
        <message>
            <source>the milestone in question</source>
            <translation>l’étape en question</translation>
        </message>
        <message>
            <source>when you first asked</source>
            <translation>votre première demande</translation>
        </message>
        <message>
            <source>when you wrote last</source>
            <translation>votre dernier message</translation>
        </message>
        <message>
            <source>when the client last answered</source>
            <translation>la dernière réponse du client</translation>
        </message>
        <message>
            <source>a new date to offer</source>
            <translation>une nouvelle date à proposer</translation>
        </message>
        <message>
            <source>what was delivered</source>
            <translation>ce qui a été livré</translation>
        </message>
        <message>
            <source>when it was delivered</source>
            <translation>quand cela a été livré</translation>
        </message>
        <message>
            <source>what is still open</source>
            <translation>ce qui reste ouvert</translation>
        </message>
        <message>
            <source>the list of your messages</source>
            <translation>la liste de vos messages</translation>
        </message>
        <message>
            <source>the amount in question</source>
            <translation>le montant en question</translation>
        </message>
        <message>
            <source>the amount, when the platform holds it</source>
            <translation>le montant, quand la plateforme le détient</translation>
        </message>
        <message>
            <source>the amount, when it is secured without a platform</source>
            <translation>le montant, s’il est garanti sans plateforme</translation>
        </message>
        <message>
            <source>the amount, when it is to be transferred</source>
            <translation>le montant, quand il est à virer</translation>
        </message>
        <message>
            <source>the total</source>
            <translation>le total</translation>
        </message>
        <message>
            <source>the deposit</source>
            <translation>l’acompte</translation>
        </message>
        <message>
            <source>the cancellation fee</source>
            <translation>l’indemnité d’annulation</translation>
        </message>
        <message>
            <source>the list of milestones</source>
            <translation>la liste des étapes</translation>
        </message>
        <message>
            <source>the list of amounts</source>
            <translation>la liste des montants</translation>
        </message>
        <message>
            <source>how long the final window is</source>
            <translation>la durée du délai final</translation>
        </message>
        <message>
            <source>when the final window ends</source>
            <translation>la fin du délai final</translation>
        </message>
        <message>
            <source>the day the quote is closed</source>
            <translation>le jour où le devis est clos</translation>
        </message>
        <message>
            <source>the day of the automatic release</source>
            <translation>le jour du déblocage automatique</translation>
        </message>
        <message>
            <source>how long until the automatic release</source>
            <translation>le temps avant le déblocage automatique</translation>
        </message>
        <message>
            <source>the step with support</source>
            <translation>la démarche auprès de l’assistance</translation>
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
            <translation>Moitié-moitié</translation>
        </message>
        <message>
            <source>Deposit and stages</source>
            <translation>Acompte et étapes</translation>
        </message>
        <message>
            <source>All at the end</source>
            <translation>Tout à la fin</translation>
        </message>
        <message>
            <source>Final files</source>
            <translation>Fichiers finaux</translation>
        </message>
        <message>
            <source>First drafts</source>
            <translation>Premières pistes</translation>
        </message>
        <message>
            <source>Stage %1</source>
            <translation>Étape %1</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>&amp;Deposit, percent</source>
            <translation>Acom&amp;pte, en %</translation>
        </message>
        <message>
            <source>Stages after &amp;it</source>
            <translation>Étapes e&amp;nsuite</translation>
        </message>
        <message>
            <source>T&amp;otal price</source>
            <translation>Prix t&amp;otal</translation>
        </message>
        <message>
            <source>Add &amp;milestone</source>
            <translation>Ajouter &amp;une étape</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Total : %1</translation>
        </message>
        <message>
            <source>These milestones have no amounts yet. Without a price they are left out; you can add some later.</source>
            <translation>Ces étapes n’ont pas encore de montant. Sans prix, elles ne sont pas créées ; vous pourrez en ajouter plus tard.</translation>
        </message>
        <message>
            <source>%1, all of the total</source>
            <translation>%1, soit exactement le total</translation>
        </message>
        <message>
            <source>%1, which is %2 more than the total</source>
            <translation>%1, soit %2 de plus que le total</translation>
        </message>
        <message>
            <source>%1, which is %2 less than the total</source>
            <translation>%1, soit %2 de moins que le total</translation>
        </message>
        <message>
            <source>Make %1 the total</source>
            <translation>Prendre %1 comme total</translation>
        </message>
        <message>
            <source>Let the other milestones make up for it</source>
            <translation>Répartir la différence sur les autres étapes</translation>
        </message>
        <message>
            <source>Put my milestones back</source>
            <translation>Remettre mes étapes</translation>
        </message>
        <message>
            <source>1 working day after “%1”</source>
            <translation>1 jour ouvré après « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%n working days after “%1”</source>
            <translation>
                <numerusform>%n jour ouvré après « %1 »</numerusform>
                <numerusform>%n jours ouvrés après « %1 »</numerusform>
            </translation>
        </message>
        <message>
            <source>1 working day from today</source>
            <translation>1 jour ouvré à partir d’aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>%n working days from today</source>
            <translation>
                <numerusform>%n jour ouvré à partir d’aujourd’hui</numerusform>
                <numerusform>%n jours ouvrés à partir d’aujourd’hui</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” falls on %2: %3, a public holiday where you are.</source>
            <translation>« %1 » tombe le %2 : %3, un jour férié chez vous.</translation>
        </message>
        <message>
            <source>“%1” falls on %2: %3, a public holiday where %4 is.</source>
            <translation>« %1 » tombe le %2 : %3, un jour férié là où se trouve %4.</translation>
        </message>
        <message>
            <source>“%1” falls on %2, one of your days off.</source>
            <translation>« %1 » tombe le %2, un de vos jours de congé.</translation>
        </message>
        <message>
            <source>“%1” falls on %2, when you do not work.</source>
            <translation>« %1 » tombe le %2, où vous ne travaillez pas.</translation>
        </message>
        <message>
            <source>“%1” falls on %2, when %3 does not work.</source>
            <translation>« %1 » tombe le %2, où %3 ne travaille pas.</translation>
        </message>
        <message>
            <source>“%1” is due on %2, which is past.</source>
            <translation>L’échéance de « %1 », le %2, est déjà passée.</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>le client</translation>
        </message>
        <message>
            <source>Your templates</source>
            <translation>Vos modèles</translation>
        </message>
        <message>
            <source>Save these milestones as a template…</source>
            <translation>Enregistrer ces étapes comme modèle…</translation>
        </message>
        <message>
            <source>Rename “%1”…</source>
            <translation>Renommer « %1 »…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Retirer « %1 »</translation>
        </message>
        <message>
            <source>Save as a template</source>
            <translation>Enregistrer comme modèle</translation>
        </message>
        <message>
            <source>Rename the template</source>
            <translation>Renommer le modèle</translation>
        </message>
        <message>
            <source>&amp;Name of the template</source>
            <translation>&amp;Nom du modèle</translation>
        </message>
        <message>
            <source>It keeps titles, kinds, shares of the total and the working days between the milestones.</source>
            <translation>Il garde les titres, les types, les parts du total et les jours ouvrés entre les étapes.</translation>
        </message>
        <message>
            <source>“%1” is kept already. This one takes its place.</source>
            <translation>« %1 » existe déjà. Celui-ci prendra sa place.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>There are no milestones to keep yet.</source>
            <translation>Il n’y a pas encore d’étapes à garder.</translation>
        </message>
        <message>
            <source>More for milestone %1</source>
            <translation>Plus pour l’étape %1</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>“%1” has no amount yet. Type one, or 0 if it costs nothing.</source>
            <translation>« %1 » n’a pas encore de montant. Saisissez-en un, ou 0 si l’étape est gratuite.</translation>
        </message>
        <message>
            <source>Pa&amp;ste lines of a quote</source>
            <translation>Coller les lignes d’un devi&amp;s</translation>
        </message>
        <message>
            <source>Leave without creating the project?</source>
            <translation>Fermer sans créer le projet ?</translation>
        </message>
        <message>
            <source>What you typed here is not kept.</source>
            <translation>Ce que vous avez saisi ici ne sera pas gardé.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuer la saisie</translation>
        </message>
        <message>
            <source>Create it and write the milestone plan</source>
            <translation>Créer le projet et écrire le plan par étapes</translation>
        </message>
        <message>
            <source>&amp;Email, if you know it</source>
            <translation>&amp;Adresse e-mail, si vous l’avez</translation>
        </message>
        <message>
            <source>Where they are, and how you write to them</source>
            <translation>Où il se trouve, et comment vous lui écrivez</translation>
        </message>
        <message>
            <source>%1 is new here. For now: country not known, written to formally.</source>
            <translation>Nouveau client : %1. Pour l’instant : pays inconnu, ton formel.</translation>
        </message>
        <message>
            <source>%1 is new here. For now: country not known, written to informally.</source>
            <translation>Nouveau client : %1. Pour l’instant : pays inconnu, ton informel.</translation>
        </message>
        <message>
            <source>%1 is new here. For now: %2, written to formally.</source>
            <translation>Nouveau client : %1. Pour l’instant : %2, ton formel.</translation>
        </message>
        <message>
            <source>%1 is new here. For now: %2, written to informally.</source>
            <translation>Nouveau client : %1. Pour l’instant : %2, ton informel.</translation>
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
            <translation>%1 a changé depuis le début de ce projet : %2.</translation>
        </message>
        <message>
            <source>Keep the values it began with</source>
            <translation>Garder les valeurs de départ</translation>
        </message>
        <message>
            <source>Keep or use the new ones…</source>
            <translation>Garder ou prendre les nouvelles…</translation>
        </message>
        <message>
            <source>Use the new ones</source>
            <translation>Prendre les nouvelles</translation>
        </message>
        <message>
            <source>the language of its support</source>
            <translation>la langue de son assistance</translation>
        </message>
        <message>
            <source>a window of its own, %1 hours</source>
            <translation>un délai propre, %1 heures</translation>
        </message>
        <message>
            <source>no window of its own any more (%1 hours)</source>
            <translation>plus de délai propre (%1 heures)</translation>
        </message>
        <message>
            <source>window %1 → %2 hours</source>
            <translation>délai %1 → %2 heures</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>it holds the money now</source>
            <translation>elle détient maintenant l’argent</translation>
        </message>
        <message>
            <source>it does not hold the money any more</source>
            <translation>elle ne détient plus l’argent</translation>
        </message>
        <message>
            <source>projects can be marked as complete now</source>
            <translation>les projets peuvent maintenant être marqués comme terminés</translation>
        </message>
        <message>
            <source>projects cannot be marked as complete any more</source>
            <translation>les projets ne peuvent plus être marqués comme terminés</translation>
        </message>
        <message>
            <source>automatic release %1 → %2</source>
            <translation>déblocage automatique %1 → %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>public holidays left out: %1 → %2</source>
            <translation>jours fériés non comptés : %1 → %2</translation>
        </message>
        <message>
            <source>completed projects can be reopened now</source>
            <translation>les projets terminés peuvent maintenant être rouverts</translation>
        </message>
        <message>
            <source>completed projects cannot be reopened any more</source>
            <translation>les projets terminés ne peuvent plus être rouverts</translation>
        </message>
        <message>
            <source>support: “%1” → “%2”</source>
            <translation>assistance : « %1 » → « %2 »</translation>
        </message>
        <message>
            <source>contact outside the platform is forbidden now</source>
            <translation>le contact hors de la plateforme est maintenant interdit</translation>
        </message>
        <message>
            <source>contact outside the platform is allowed now</source>
            <translation>le contact hors de la plateforme est maintenant permis</translation>
        </message>
        <message>
            <source>dispute %1 → %2</source>
            <translation>litige %1 → %2</translation>
        </message>
    </context>
    <context>
        <name>Platforms</name>
        <message>
            <source>New platform</source>
            <translation>Nouvelle plateforme</translation>
        </message>
        <message>
            <source>Shipped values</source>
            <translation>Valeurs d’origine</translation>
        </message>
        <message>
            <source>Changed by you</source>
            <translation>Modifiée par vous</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>La vôtre</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Pas encore enregistrée</translation>
        </message>
        <message>
            <source>Changes count for new projects. Projects that run already keep the values they began with, until you edit them.</source>
            <translation>Les changements valent pour les nouveaux projets. Les projets en cours gardent leurs valeurs de départ, jusqu’à ce que vous les modifiiez.</translation>
        </message>
        <message>
            <source>Reset to shipped values</source>
            <translation>Revenir aux valeurs d’origine</translation>
        </message>
        <message>
            <source>Remove this platform</source>
            <translation>Supprimer cette plateforme</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Holds the money until the client approves (escrow)</source>
            <translation>Détient l’argent jusqu’à la validation du client (séquestre)</translation>
        </message>
        <message>
            <source>Forbids contact or payment outside the platform</source>
            <translation>Interdit le contact ou le paiement hors de la plateforme</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Fin de projet</translation>
        </message>
        <message>
            <source>What happens when you mark a project as complete.</source>
            <translation>Ce qui se passe quand vous marquez un projet comme terminé.</translation>
        </message>
        <message>
            <source>Projects can be marked as complete</source>
            <translation>Les projets peuvent être marqués comme terminés</translation>
        </message>
        <message>
            <source>Then the payment is released by itself after</source>
            <translation>Le paiement est ensuite débloqué tout seul après</translation>
        </message>
        <message>
            <source>Without the public holidays of</source>
            <translation>Sans les jours fériés de</translation>
        </message>
        <message>
            <source>No country: Monday to Friday</source>
            <translation>Aucun pays : du lundi au vendredi</translation>
        </message>
        <message>
            <source>Not needed: only working days leave out holidays</source>
            <translation>Inutile : seuls les jours ouvrés excluent les jours fériés</translation>
        </message>
        <message>
            <source>A completed project can be reopened</source>
            <translation>Un projet terminé peut être rouvert</translation>
        </message>
        <message>
            <source>Final notice and support</source>
            <translation>Avis final et assistance</translation>
        </message>
        <message>
            <source>&amp;Hours of the final window</source>
            <translation>&amp;Heures du délai final</translation>
        </message>
        <message>
            <source>From your settings</source>
            <translation>D’après vos réglages</translation>
        </message>
        <message>
            <source>S&amp;upport is called</source>
            <translation>N&amp;om de l’assistance</translation>
        </message>
        <message>
            <source>Support reads</source>
            <translation>L’assistance lit</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>A dispute is possible for</source>
            <translation>Un litige est possible pendant</translation>
        </message>
        <message>
            <source>%1, how many</source>
            <translation>%1, combien</translation>
        </message>
        <message>
            <source>%1, unit</source>
            <translation>%1, unité</translation>
        </message>
        <message>
            <source>Where these values come from</source>
            <translation>D’où viennent ces valeurs</translation>
        </message>
        <message>
            <source>Sour&amp;ce</source>
            <translation>Sour&amp;ce</translation>
        </message>
        <message>
            <source>Chec&amp;ked on</source>
            <translation>&amp;Vérifié le</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Please give the platform a name.</source>
            <translation>Donnez un nom à la plateforme.</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>jours ouvrés</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>jours calendaires</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>heures</translation>
        </message>
        <message>
            <source>Verified on an official page</source>
            <translation>Vérifié sur une page officielle</translation>
        </message>
        <message>
            <source>From somebody else’s page</source>
            <translation>D’après la page d’un tiers</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <source>%1. Official, checked on %2.</source>
            <translation>%1. Officiel, vérifié le %2.</translation>
        </message>
        <message>
            <source>%1. Not an official page, checked on %2.</source>
            <translation>%1. Page non officielle, vérifiée le %2.</translation>
        </message>
        <message>
            <source>%1. Uncertain, checked on %2.</source>
            <translation>%1. Incertain, vérifié le %2.</translation>
        </message>
        <message>
            <source>Changed by you. Shipped: %1. %2</source>
            <translation>Modifié par vous. D’origine : %1. %2</translation>
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
            <source>%1 hours</source>
            <translation>%1 heures</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Working days before each follow-up</source>
            <translation>Jours ouvrés avant chaque relance</translation>
        </message>
        <message>
            <source>Working days before the final notice</source>
            <translation>Jours ouvrés avant l’avis final</translation>
        </message>
        <message>
            <source>Hours of the final window</source>
            <translation>Heures du délai final</translation>
        </message>
        <message>
            <source>Working days between checks with support</source>
            <translation>Jours ouvrés entre deux contacts avec l’assistance</translation>
        </message>
        <message>
            <source>Working days before follow-up %1</source>
            <translation>Jours ouvrés avant la relance %1</translation>
        </message>
        <message>
            <source>One more follow-up</source>
            <translation>Une relance de plus</translation>
        </message>
        <message>
            <source>One follow-up less</source>
            <translation>Une relance de moins</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 d’après %2</translation>
        </message>
        <message>
            <source>%1 from your settings</source>
            <translation>%1 d’après vos réglages</translation>
        </message>
        <message>
            <source>%1 by default</source>
            <translation>%1 par défaut</translation>
        </message>
        <message>
            <source>%1, unless the platform sets its own</source>
            <translation>%1, sauf si la plateforme fixe sa valeur</translation>
        </message>
        <message>
            <source>Set by you. Otherwise %1.</source>
            <translation>Fixé par vous. Sinon %1.</translation>
        </message>
        <message>
            <source>Set for %1. Otherwise %2.</source>
            <translation>Fixé pour %1. Sinon %2.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Use default</source>
            <translation>Revenir à la valeur par défaut</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Modifier : %1</translation>
        </message>
        <message>
            <source>Use default: %1</source>
            <translation>Revenir à la valeur par défaut : %1</translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, puis </translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Something is wrong here. Compare it with a file that Relance exported.</source>
            <translation>Quelque chose ne va pas ici. Comparez avec un fichier exporté par Relance.</translation>
        </message>
        <message>
            <source>There is no such field. Did you mean %1? Rename it, or remove it.</source>
            <translation>Ce champ n’existe pas. Vouliez-vous dire %1 ? Renommez-le ou supprimez-le.</translation>
        </message>
        <message>
            <source>There is no such field. Remove it, or call it %1.</source>
            <translation>Ce champ n’existe pas. Supprimez-le ou nommez-le %1.</translation>
        </message>
        <message>
            <source>The country %1 has no subdivision %2. Replace it with %3.</source>
            <translation>Le pays %1 n’a pas de subdivision %2. Écrivez plutôt %3.</translation>
        </message>
        <message>
            <source>Public holidays are the same everywhere in the country %1. Remove the subdivision %2.</source>
            <translation>Les jours fériés sont les mêmes dans tout le pays %1. Supprimez la subdivision %2.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has no such field. Remove it, or use %2.</source>
            <translation>Une entrée de type %1 n’a pas ce champ. Supprimez-le ou utilisez %2.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has no such field. Remove it.</source>
            <translation>Une entrée de type %1 n’a pas ce champ. Supprimez-le.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has the direction %2, not %3. Correct it, or leave it out.</source>
            <translation>Une entrée de type %1 a pour direction %2 et non %3. Corrigez-la ou omettez-la.</translation>
        </message>
        <message>
            <source>An entry of the type %1 has no direction. Remove it.</source>
            <translation>Une entrée de type %1 n’a pas de direction. Supprimez ce champ.</translation>
        </message>
        <message>
            <source>No client in this file has the id %1. Correct it, or add the client.</source>
            <translation>Aucun client de ce fichier n’a l’identifiant %1. Corrigez-le ou ajoutez le client.</translation>
        </message>
        <message>
            <source>Neither this file nor Relance has a platform with the id %1. Correct it, or add the platform.</source>
            <translation>Ni ce fichier ni Relance n’ont de plateforme avec l’identifiant %1. Corrigez-le ou ajoutez la plateforme.</translation>
        </message>
        <message>
            <source>No milestone of this project has the id %1. Correct it, or add the milestone.</source>
            <translation>Aucune étape de ce projet n’a l’identifiant %1. Corrigez-le ou ajoutez l’étape.</translation>
        </message>
        <message>
            <source>No entry of this project has the id %1. Correct it, or add the entry.</source>
            <translation>Aucune entrée de ce projet n’a l’identifiant %1. Corrigez-le ou ajoutez l’entrée.</translation>
        </message>
        <message>
            <source>The moment %1 is still to come. Write one that has passed.</source>
            <translation>Le moment %1 est encore à venir. Écrivez un moment passé.</translation>
        </message>
        <message>
            <source>This is before it happened (%1). Write that moment or a later one.</source>
            <translation>C’est avant le moment des faits (%1). Écrivez ce moment ou un autre plus tardif.</translation>
        </message>
        <message>
            <source>The id %1 already stands in %2. Use each id only once.</source>
            <translation>L’identifiant %1 figure déjà dans %2. N’utilisez chaque identifiant qu’une fois.</translation>
        </message>
        <message>
            <source>An entry of the type %1 needs this field. Add it.</source>
            <translation>Une entrée de type %1 a besoin de ce champ. Ajoutez-le.</translation>
        </message>
        <message>
            <source>An entry of the type %1 tells what changed. Add %2, or both.</source>
            <translation>Une entrée de type %1 dit ce qui a changé. Ajoutez %2, ou les deux.</translation>
        </message>
        <message>
            <source>A reply that is not settled needs the promised date. Add it, as in %1.</source>
            <translation>Une réponse qui ne règle pas la question doit donner la date promise. Ajoutez-la, par exemple %1.</translation>
        </message>
        <message>
            <source>A reply that is settled promises nothing. Remove %1.</source>
            <translation>Une réponse qui règle la question ne promet rien. Supprimez %1.</translation>
        </message>
        <message>
            <source>The last day, %1, is before the first, %2. Correct one of them.</source>
            <translation>Le dernier jour, %1, précède le premier, %2. Corrigez l’un des deux.</translation>
        </message>
        <message>
            <source>A subdivision needs its country. Add %1, or remove the subdivision.</source>
            <translation>Une subdivision a besoin de son pays. Ajoutez %1 ou supprimez la subdivision.</translation>
        </message>
        <message>
            <source>This profile is that of %1, but the project runs on %2. Use the same id in both places.</source>
            <translation>Ce profil est celui de %1, mais le projet se déroule sur %2. Utilisez le même identifiant aux deux endroits.</translation>
        </message>
        <message>
            <source>This field is missing. Add it with %1.</source>
            <translation>Ce champ manque. Ajoutez-le avec %1.</translation>
        </message>
        <message>
            <source>This field stands here more than once. Keep only one.</source>
            <translation>Ce champ figure ici plusieurs fois. N’en gardez qu’un.</translation>
        </message>
        <message>
            <source>The value %1 is not known here. Replace it with %2.</source>
            <translation>La valeur %1 n’est pas reconnue ici. Écrivez plutôt %2.</translation>
        </message>
        <message>
            <source>The number %1 is out of range. Replace it with one from %2 to %3.</source>
            <translation>Le nombre %1 est hors limites. Choisissez-en un de %2 à %3.</translation>
        </message>
        <message>
            <source>This text is too long: it has %1 characters. Shorten it to %2 at most.</source>
            <translation>Ce texte est trop long : il compte %1 caractères. Ramenez-le à %2 au plus.</translation>
        </message>
        <message>
            <source>There are %1 entries here. Keep %2 at most.</source>
            <translation>Il y a ici %1 éléments. Gardez-en %2 au plus.</translation>
        </message>
        <message>
            <source>Nothing is written here. Write %1.</source>
            <translation>Rien n’est écrit ici. Écrivez %1.</translation>
        </message>
        <message>
            <source>This text has the character %1, which no text can hold. Remove it.</source>
            <translation>Ce texte contient le caractère %1, qu’aucun texte ne peut contenir. Supprimez-le.</translation>
        </message>
        <message>
            <source>The date %1 cannot be read. Replace it with %2.</source>
            <translation>La date %1 est illisible. Écrivez plutôt %2.</translation>
        </message>
        <message>
            <source>The day %1 does not exist. Write a date that does, such as %2.</source>
            <translation>Le jour %1 n’existe pas. Écrivez une date qui existe, par exemple %2.</translation>
        </message>
        <message>
            <source>The moment %1 does not exist. Write a date and time that do, such as %2.</source>
            <translation>Le moment %1 n’existe pas. Écrivez une date et une heure qui existent, par exemple %2.</translation>
        </message>
        <message>
            <source>The moment %1 lacks its offset from UTC. Add it, as in %2.</source>
            <translation>Le décalage UTC manque au moment %1. Ajoutez-le, comme dans %2.</translation>
        </message>
        <message>
            <source>The year %1 is out of range. Write a date between %2 and %3.</source>
            <translation>L’année %1 est hors limites. Écrivez une date entre %2 et %3.</translation>
        </message>
        <message>
            <source>This is not a list of objects. Write one in square brackets [ ].</source>
            <translation>Ce n’est pas une liste d’objets. Écrivez-en une entre crochets [ ].</translation>
        </message>
        <message>
            <source>The number %1 is not written as a whole number. Replace it with %2.</source>
            <translation>Le nombre %1 n’est pas écrit comme un nombre entier. Écrivez plutôt %2.</translation>
        </message>
        <message>
            <source>There is %1 here. Replace it with %2.</source>
            <translation>Il y a ici %1. Écrivez plutôt %2.</translation>
        </message>
        <message>
            <source>the number %1</source>
            <translation>le nombre %1</translation>
        </message>
        <message>
            <source>the text %1</source>
            <translation>le texte %1</translation>
        </message>
        <message>
            <source>the value %1</source>
            <translation>la valeur %1</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>un nombre entier de %1 à %2</translation>
        </message>
        <message>
            <source>a text of 1 to %1 characters</source>
            <translation>un texte de 1 à %1 caractères</translation>
        </message>
        <message>
            <source>a text of at most %1 characters</source>
            <translation>un texte de %1 caractères au plus</translation>
        </message>
        <message>
            <source>a whole number in the smallest unit, such as %1 for %2</source>
            <translation>un nombre entier dans la plus petite unité, par exemple %1 pour %2</translation>
        </message>
        <message>
            <source>a time of day such as %1</source>
            <translation>une heure, par exemple %1</translation>
        </message>
        <message>
            <source>a date such as %1</source>
            <translation>une date, par exemple %1</translation>
        </message>
        <message>
            <source>a date and time with the offset from UTC, such as %1</source>
            <translation>une date et une heure avec leur décalage UTC, par exemple %1</translation>
        </message>
        <message>
            <source>a time zone such as %1</source>
            <translation>un fuseau horaire, par exemple %1</translation>
        </message>
        <message>
            <source>a country code of two capital letters, such as %1</source>
            <translation>un code de pays de deux majuscules, par exemple %1</translation>
        </message>
        <message>
            <source>a language code such as %1</source>
            <translation>un code de langue, par exemple %1</translation>
        </message>
        <message>
            <source>a currency code of three capital letters, such as %1</source>
            <translation>un code de devise de trois majuscules, par exemple %1</translation>
        </message>
        <message>
            <source>an object in braces { }</source>
            <translation>un objet entre accolades { }</translation>
        </message>
        <message>
            <source>a list in square brackets [ ]</source>
            <translation>une liste entre crochets [ ]</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>The file is empty. Export it again or choose another one.</source>
            <translation>Le fichier est vide. Exportez-le à nouveau ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file does not hold Relance data: it should have the form %1. Choose a file that Relance exported.</source>
            <translation>Le fichier ne contient pas de données de Relance : il devrait avoir la forme %1. Choisissez un fichier exporté par Relance.</translation>
        </message>
        <message>
            <source>The file is too large: at most %1 bytes can be read. Split it into several files.</source>
            <translation>Le fichier est trop volumineux : %1 octets au plus peuvent être lus. Répartissez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>The data is nested too deeply. Choose a file that Relance exported.</source>
            <translation>Les données sont imbriquées trop profondément. Choisissez un fichier exporté par Relance.</translation>
        </message>
        <message>
            <source>The text at line %1, column %2 is not UTF-8. Save the file as UTF-8 and try again.</source>
            <translation>À la ligne %1, colonne %2, le texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8 et réessayez.</translation>
        </message>
        <message>
            <source>This does not seem to be a Relance file: %1 is missing. Choose a file that Relance exported.</source>
            <translation>Ce fichier ne semble pas venir de Relance : il y manque %1. Choisissez un fichier exporté par Relance.</translation>
        </message>
        <message>
            <source>There is %1 here, which is no format of Relance. Replace it with %2, or export the file again.</source>
            <translation>Il y a ici %1, ce qui n’est pas un format de Relance. Écrivez plutôt %2 ou exportez le fichier à nouveau.</translation>
        </message>
        <message>
            <source>The file was written by a newer Relance (format %1, this one knows %2). Please update Relance.</source>
            <translation>Le fichier a été écrit par une version plus récente de Relance (format %1, celle-ci lit jusqu’au format %2). Mettez Relance à jour.</translation>
        </message>
        <message>
            <source>This is not a JSON file. Choose a file that Relance exported.</source>
            <translation>Ce n’est pas un fichier JSON. Choisissez un fichier exporté par Relance.</translation>
        </message>
        <message>
            <source>The file ends too early, at line %1, column %2, so a part of it is missing. Export or copy it again.</source>
            <translation>Le fichier s’arrête trop tôt, à la ligne %1, colonne %2 : il en manque une partie. Exportez-le ou copiez-le à nouveau.</translation>
        </message>
        <message>
            <source>The file is damaged at line %1, column %2: %3. Export it again, or correct it there.</source>
            <translation>Le fichier est endommagé à la ligne %1, colonne %2 : %3. Exportez-le à nouveau ou corrigez-le à cet endroit.</translation>
        </message>
        <message>
            <source>the sign %1 is missing</source>
            <translation>il manque le signe %1</translation>
        </message>
        <message>
            <source>%1 is only half of a character</source>
            <translation>%1 n’est que la moitié d’un caractère</translation>
        </message>
        <message>
            <source>a character does not belong there</source>
            <translation>un caractère n’y a pas sa place</translation>
        </message>
        <message>
            <source>what follows the backslash cannot be read</source>
            <translation>ce qui suit la barre oblique inverse est illisible</translation>
        </message>
        <message>
            <source>a number cannot be read</source>
            <translation>un nombre est illisible</translation>
        </message>
        <message>
            <source>the name of a field does not stand in double quotes</source>
            <translation>le nom d’un champ n’est pas entre guillemets droits</translation>
        </message>
        <message>
            <source>nothing follows the comma</source>
            <translation>rien ne suit la virgule</translation>
        </message>
        <message>
            <source>something follows after the end of the data</source>
            <translation>quelque chose suit la fin des données</translation>
        </message>
        <message>
            <source>this is not valid JSON</source>
            <translation>ce n’est pas du JSON valable</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Sample data</source>
            <translation>Données d’exemple</translation>
        </message>
    </context>
    <context>
        <name>Quiet</name>
        <message>
            <source>Quiet time</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>Notifications are off. What is due stands here all the same.</source>
            <translation>Les notifications sont coupées. Ce qui est à faire figure quand même ici.</translation>
        </message>
        <message>
            <source>No notification until %1, as you wished.</source>
            <translation>Pas de notification jusqu’au %1, comme vous l’avez souhaité.</translation>
        </message>
        <message>
            <source>Notifications at any hour of any day.</source>
            <translation>Notifications à toute heure, tous les jours.</translation>
        </message>
        <message>
            <source>No notification from %1 to %2.</source>
            <translation>Pas de notification de %1 à %2.</translation>
        </message>
        <message>
            <source>No notification before %1.</source>
            <translation>Pas de notification avant %1.</translation>
        </message>
        <message>
            <source>No notification after %1.</source>
            <translation>Pas de notification après %1.</translation>
        </message>
        <message>
            <source>No notification before %1 or after %2.</source>
            <translation>Pas de notification avant %1 ni après %2.</translation>
        </message>
        <message>
            <source>Notifications at any hour, none at weekends or on days off.</source>
            <translation>Notifications à toute heure, sauf les week-ends et jours de congé.</translation>
        </message>
        <message>
            <source>No notification from %1 to %2, none at weekends or on days off.</source>
            <translation>Pas de notification de %1 à %2, ni les week-ends ni les jours de congé.</translation>
        </message>
        <message>
            <source>No notification before %1, none at weekends or on days off.</source>
            <translation>Pas de notification avant %1, ni les week-ends ni les jours de congé.</translation>
        </message>
        <message>
            <source>No notification after %1, none at weekends or on days off.</source>
            <translation>Pas de notification après %1, ni les week-ends ni les jours de congé.</translation>
        </message>
        <message>
            <source>No notification before %1 or after %2, none at weekends or on days off.</source>
            <translation>Pas de notification avant %1 ni après %2, ni les week-ends ni les jours de congé.</translation>
        </message>
        <message>
            <source>Notifications at any hour, none on days when you do not work.</source>
            <translation>Notifications à toute heure, sauf les jours où vous ne travaillez pas.</translation>
        </message>
        <message>
            <source>No notification from %1 to %2, none on days when you do not work.</source>
            <translation>Pas de notification de %1 à %2, ni les jours où vous ne travaillez pas.</translation>
        </message>
        <message>
            <source>No notification before %1, none on days when you do not work.</source>
            <translation>Pas de notification avant %1, ni les jours où vous ne travaillez pas.</translation>
        </message>
        <message>
            <source>No notification after %1, none on days when you do not work.</source>
            <translation>Pas de notification après %1, ni les jours où vous ne travaillez pas.</translation>
        </message>
        <message>
            <source>No notification before %1 or after %2, none on days when you do not work.</source>
            <translation>Pas de notification avant %1 ni après %2, ni les jours où vous ne travaillez pas.</translation>
        </message>
        <message>
            <source>Today nothing from %1 to %2.</source>
            <translation>Aujourd’hui, rien de %1 à %2.</translation>
        </message>
        <message>
            <source>Today nothing before %1 and nothing after %2.</source>
            <translation>Aujourd’hui, rien avant %1 et rien après %2.</translation>
        </message>
        <message>
            <source>Today nothing before %1.</source>
            <translation>Aujourd’hui, rien avant %1.</translation>
        </message>
        <message>
            <source>Today nothing after %1.</source>
            <translation>Aujourd’hui, rien après %1.</translation>
        </message>
        <message>
            <source>Today at any hour.</source>
            <translation>Aujourd’hui à toute heure.</translation>
        </message>
        <message>
            <source>Today nothing at all: it is your weekend.</source>
            <translation>Aujourd’hui, rien du tout : c’est votre week-end.</translation>
        </message>
        <message>
            <source>Today nothing at all: it is %1.</source>
            <translation>Aujourd’hui, rien du tout : c’est %1.</translation>
        </message>
        <message>
            <source>Today nothing at all: it is a day off.</source>
            <translation>Aujourd’hui, rien du tout : c’est un jour de congé.</translation>
        </message>
    </context>
    <context>
        <name>QuoteLines</name>
        <message>
            <source>Lines of a quote</source>
            <translation>Lignes d’un devis</translation>
        </message>
        <message>
            <source>Paste the lines &amp;here, from a letter or a spreadsheet</source>
            <translation>Collez les lignes &amp;ici, d’une lettre ou d’un tableur</translation>
        </message>
        <message>
            <source>What was &amp;understood</source>
            <translation>Ce qui a été &amp;compris</translation>
        </message>
        <message>
            <source>Use 1 milestone</source>
            <translation>Utiliser 1 étape</translation>
        </message>
        <message numerus="yes">
            <source>Use %n milestones</source>
            <translation>
                <numerusform>Utiliser %n étape</numerusform>
                <numerusform>Utiliser %n étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>Use milestones</source>
            <translation>Utiliser les étapes</translation>
        </message>
        <message>
            <source>There is no line here with a title and an amount yet.</source>
            <translation>Il n’y a pas encore ici de ligne avec un titre et un montant.</translation>
        </message>
        <message>
            <source>A project holds up to %1 milestones.</source>
            <translation>Un projet contient jusqu’à %1 étapes.</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Total : %1</translation>
        </message>
        <message>
            <source>Total: %1, as the text says</source>
            <translation>Total : %1, comme indiqué dans le texte</translation>
        </message>
        <message>
            <source>Total: %1. The text says %2, which is %3 more.</source>
            <translation>Total : %1. Le texte dit %2, soit %3 de plus.</translation>
        </message>
        <message>
            <source>Total: %1. The text says %2, which is %3 less.</source>
            <translation>Total : %1. Le texte dit %2, soit %3 de moins.</translation>
        </message>
        <message>
            <source>Not all is in %2: there are amounts in %1. Nothing is converted.</source>
            <translation>Tout n’est pas en %2 : il y a des montants en %1. Rien n’est converti.</translation>
        </message>
        <message>
            <source>Leave out what is in another currency</source>
            <translation>Laisser de côté ce qui est dans une autre devise</translation>
        </message>
        <message>
            <source>Make it a project in %1</source>
            <translation>En faire un projet en %1</translation>
        </message>
        <message>
            <source>Take the numbers as amounts in %1</source>
            <translation>Prendre les nombres comme montants en %1</translation>
        </message>
        <message>
            <source>%1. Please check: it could also be %2</source>
            <translation>%1. À vérifier : cela pourrait aussi être %2</translation>
        </message>
        <message>
            <source>%1. Please check: is the number an amount?</source>
            <translation>%1. À vérifier : ce nombre est-il un montant ?</translation>
        </message>
        <message>
            <source>%1. Please check: the dash was not read as a minus</source>
            <translation>%1. À vérifier : le tiret n’a pas été lu comme un moins</translation>
        </message>
        <message>
            <source>%1. Please check: the percentage and the amount do not go together</source>
            <translation>%1. À vérifier : le pourcentage et le montant ne vont pas ensemble</translation>
        </message>
        <message>
            <source>%1. A share of a total that is not known yet</source>
            <translation>%1. Une part d’un total encore inconnu</translation>
        </message>
        <message>
            <source>Title of the next line</source>
            <translation>Titre de la ligne suivante</translation>
        </message>
        <message>
            <source>A total, not a milestone</source>
            <translation>Un total, pas une étape</translation>
        </message>
        <message>
            <source>Not taken: a tax</source>
            <translation>Pas reprise : une taxe</translation>
        </message>
        <message>
            <source>Not taken: a deduction. Take it off an amount yourself</source>
            <translation>Pas reprise : une remise. À déduire vous-même d’un montant</translation>
        </message>
        <message>
            <source>Not taken: another currency</source>
            <translation>Pas reprise : une autre devise</translation>
        </message>
        <message>
            <source>Not understood: no amount</source>
            <translation>Pas comprise : aucun montant</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>This is not possible right now.</source>
            <translation>Ce n’est pas possible en ce moment.</translation>
        </message>
        <message>
            <source>A completed project cannot be reopened on %1.</source>
            <translation>Un projet terminé ne peut pas être rouvert sur %1.</translation>
        </message>
        <message>
            <source>%1 has no “mark as complete”.</source>
            <translation>%1 ne permet pas de « marquer comme terminé ».</translation>
        </message>
        <message>
            <source>Projects run on “%1”, so its profile stays.</source>
            <translation>Des projets utilisent « %1 », son profil reste donc.</translation>
        </message>
        <message>
            <source>“%1” is already under way, so it stays. Cancel it instead, and it leaves the total.</source>
            <translation>« %1 » est déjà en route et reste donc. Annulez l’étape, et elle quitte le total.</translation>
        </message>
        <message>
            <source>The payment of “%1” cannot go from “%2” to “%3”.</source>
            <translation>Le paiement de « %1 » ne peut pas passer de « %2 » à « %3 ».</translation>
        </message>
        <message>
            <source>The work on “%1” cannot go from “%2” to “%3”.</source>
            <translation>Le travail sur « %1 » ne peut pas passer de « %2 » à « %3 ».</translation>
        </message>
        <message>
            <source>A milestone cannot make this move.</source>
            <translation>Une étape ne peut pas changer ainsi.</translation>
        </message>
        <message>
            <source>This is in the future. Record it once it has happened.</source>
            <translation>C’est dans le futur. Enregistrez-le une fois que c’est arrivé.</translation>
        </message>
        <message>
            <source>This is too long ago. Please choose a later date.</source>
            <translation>C’est trop ancien. Choisissez une date plus récente.</translation>
        </message>
        <message>
            <source>This is not here any more. It may have been deleted.</source>
            <translation>Ce n’est plus là. Cela a peut-être été supprimé.</translation>
        </message>
        <message>
            <source>Please give it a title.</source>
            <translation>Donnez-lui un titre.</translation>
        </message>
        <message>
            <source>Please give the client a name.</source>
            <translation>Donnez un nom au client.</translation>
        </message>
        <message>
            <source>Please write a few words first.</source>
            <translation>Écrivez d’abord quelques mots.</translation>
        </message>
        <message>
            <source>This text is too long to keep. Please shorten it.</source>
            <translation>Ce texte est trop long. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>The promised date is before the reply. Please choose a later date.</source>
            <translation>La date promise précède la réponse. Choisissez une date plus tardive.</translation>
        </message>
        <message>
            <source>The pause would end before it begins. Please choose a later date.</source>
            <translation>La pause finirait avant de commencer. Choisissez une date plus tardive.</translation>
        </message>
        <message>
            <source>One of the values is out of range: intervals have at least 1 day, and a week at least one working day.</source>
            <translation>Une des valeurs est hors limites : les délais ont au moins 1 jour, et une semaine au moins un jour ouvré.</translation>
        </message>
        <message>
            <source>Projects run on this platform, so its profile stays.</source>
            <translation>Des projets utilisent cette plateforme, son profil reste donc.</translation>
        </message>
        <message>
            <source>This entry was already taken back.</source>
            <translation>Cette entrée a déjà été annulée.</translation>
        </message>
        <message>
            <source>This entry moved a milestone. Undo takes it back together with the milestone.</source>
            <translation>Cette entrée a fait avancer une étape. « Annuler » les reprend toutes les deux.</translation>
        </message>
        <message>
            <source>This amount is out of range. It must be zero or more, and below a trillion.</source>
            <translation>Ce montant est hors limites. Il doit être de zéro ou plus, et inférieur à mille milliards.</translation>
        </message>
        <message>
            <source>This currency is not known. Use a code of three letters, such as EUR.</source>
            <translation>Cette devise est inconnue. Utilisez un code de trois lettres, comme EUR.</translation>
        </message>
        <message>
            <source>The currency stays, because a payment was already requested or released in it.</source>
            <translation>La devise reste, car un paiement a déjà été demandé ou débloqué dans cette devise.</translation>
        </message>
        <message>
            <source>The amount stays, because this payment was already requested or released.</source>
            <translation>Le montant reste, car ce paiement a déjà été demandé ou débloqué.</translation>
        </message>
        <message>
            <source>This milestone is already under way, so it stays. Cancel it instead, and it leaves the total.</source>
            <translation>Cette étape est déjà en route et reste donc. Annulez-la, et elle quitte le total.</translation>
        </message>
        <message>
            <source>This project is closed. Reopen it first.</source>
            <translation>Ce projet est clos. Rouvrez-le d’abord.</translation>
        </message>
        <message>
            <source>This project is not closed.</source>
            <translation>Ce projet n’est pas clos.</translation>
        </message>
        <message>
            <source>The quote was already accepted.</source>
            <translation>Le devis a déjà été accepté.</translation>
        </message>
        <message>
            <source>It is not the client’s turn, so there is no silence to follow up on.</source>
            <translation>Ce n’est pas au tour du client, il n’y a donc pas de silence à relancer.</translation>
        </message>
        <message>
            <source>The project is paused. Resume it first.</source>
            <translation>Le projet est en pause. Reprenez-le d’abord.</translation>
        </message>
        <message>
            <source>The project is not paused.</source>
            <translation>Le projet n’est pas en pause.</translation>
        </message>
        <message>
            <source>The client is going through a hard time. Final notices, completion and support wait until you resume.</source>
            <translation>Le client traverse un coup dur. L’avis final, la fin de projet et l’assistance attendent votre reprise.</translation>
        </message>
        <message>
            <source>Send at least one follow-up in this silence before the final notice.</source>
            <translation>Envoyez au moins une relance dans ce silence avant l’avis final.</translation>
        </message>
        <message>
            <source>A final notice was already sent in this silence.</source>
            <translation>Un avis final a déjà été envoyé dans ce silence.</translation>
        </message>
        <message>
            <source>This comes after a final notice, and none was sent in this silence.</source>
            <translation>Ceci vient après un avis final, et aucun n’a été envoyé dans ce silence.</translation>
        </message>
        <message>
            <source>The final notice said that work is still open, so the project cannot be marked as complete.</source>
            <translation>L’avis final disait qu’il reste du travail, le projet ne peut donc pas être marqué comme terminé.</translation>
        </message>
        <message>
            <source>The window of the final notice is still running: your client can answer until it ends.</source>
            <translation>Le délai de l’avis final court encore : le client peut répondre jusqu’à la fin de ce délai.</translation>
        </message>
        <message>
            <source>This platform has no “mark as complete”.</source>
            <translation>Cette plateforme ne permet pas de « marquer comme terminé ».</translation>
        </message>
        <message>
            <source>The project was not marked as complete.</source>
            <translation>Le projet n’a pas été marqué comme terminé.</translation>
        </message>
        <message>
            <source>Support was not contacted in this silence.</source>
            <translation>L’assistance n’a pas été contactée dans ce silence.</translation>
        </message>
        <message>
            <source>A completed project cannot be reopened on this platform.</source>
            <translation>Un projet terminé ne peut pas être rouvert sur cette plateforme.</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>How they answer</source>
            <translation>Son rythme de réponse</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1 ; %2.</translation>
        </message>
        <message>
            <source>Usually answers on the same day</source>
            <translation>Répond d’habitude le jour même</translation>
        </message>
        <message>
            <source>Usually answers in about 1 working day</source>
            <translation>Répond d’habitude en 1 jour ouvré environ</translation>
        </message>
        <message numerus="yes">
            <source>Usually answers in about %n working days</source>
            <translation>
                <numerusform>Répond d’habitude en %n jour ouvré environ</numerusform>
                <numerusform>Répond d’habitude en %n jours ouvrés environ</numerusform>
            </translation>
        </message>
        <message>
            <source>Usually answers on the same day (slowest %1)</source>
            <translation>Répond d’habitude le jour même (au plus %1)</translation>
        </message>
        <message>
            <source>Usually answers in about 1 working day (slowest %1)</source>
            <translation>Répond d’habitude en 1 jour ouvré environ (au plus %1)</translation>
        </message>
        <message numerus="yes">
            <source>Usually answers in about %n working days (slowest %1)</source>
            <translation>
                <numerusform>Répond d’habitude en %n jour ouvré environ (au plus %1)</numerusform>
                <numerusform>Répond d’habitude en %n jours ouvrés environ (au plus %1)</numerusform>
            </translation>
        </message>
        <message>
            <source>one answer of %1 days is left out</source>
            <translation>une réponse de %1 jours n’est pas comptée</translation>
        </message>
        <message numerus="yes">
            <source>%n answers of up to %1 days are left out</source>
            <translation>
                <numerusform>%n réponse allant jusqu’à %1 jours n’est pas comptée</numerusform>
                <numerusform>%n réponses allant jusqu’à %1 jours ne sont pas comptées</numerusform>
            </translation>
        </message>
        <message>
            <source>The silence lasts 1 working day now.</source>
            <translation>Le silence dure depuis 1 jour ouvré.</translation>
        </message>
        <message numerus="yes">
            <source>The silence lasts %n working days now.</source>
            <translation>
                <numerusform>Le silence dure depuis %n jour ouvré.</numerusform>
                <numerusform>Le silence dure depuis %n jours ouvrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>silence actuel : %1</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>jours ouvrés</translation>
        </message>
        <message>
            <source>Your first follow-up comes after 1 working day; they can take up to %1.</source>
            <translation>Votre première relance vient après 1 jour ouvré ; ce client peut en prendre jusqu’à %1.</translation>
        </message>
        <message>
            <source>Your first follow-up comes after %1 working days; they can take up to %2.</source>
            <translation>Votre première relance vient après %1 jours ouvrés ; ce client peut en prendre jusqu’à %2.</translation>
        </message>
        <message>
            <source>Use %1 for this client</source>
            <translation>Utiliser %1 pour ce client</translation>
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
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <source>A name, a word of a message, or what to do</source>
            <translation>Un nom, un mot d’un message, ou une action</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>1 result</source>
            <translation>1 résultat</translation>
        </message>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called “%1”, and nobody wrote it.</source>
            <translation>Rien ne porte ce nom et personne ne l’a écrit : « %1 ».</translation>
        </message>
        <message>
            <source>Fewer letters find more: the beginnings of words are enough, with or without accents.</source>
            <translation>Moins de lettres donnent plus de résultats : le début des mots suffit, avec ou sans accents.</translation>
        </message>
        <message>
            <source>Not everything is listed: a few more letters narrow it down.</source>
            <translation>Tout n’est pas affiché : quelques lettres de plus affinent la recherche.</translation>
        </message>
        <message>
            <source>Type the beginnings of words, or what to do: “pause Book cover”, “new client”.</source>
            <translation>Tapez le début des mots, ou ce que vous voulez faire : « pause Book cover », « nouveau client ».</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter opens · Esc closes</source>
            <translation>↑ ↓ choisir · Entrée ouvrir · Échap fermer</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>À faire maintenant</translation>
        </message>
        <message>
            <source>Worked on last</source>
            <translation>Derniers projets suivis</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>two facts in one line</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what to do, and with which project</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 projet</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>pour le %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>group of results, and one of them</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>title and line of a result</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <comment>a page by its name</comment>
            <translation>Aller à : %1</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>SearchWords</name>
        <message>
            <source>create; add; begin; quote</source>
            <translation>créer ; ajouter ; commencer ; devis</translation>
        </message>
        <message>
            <source>create; add; customer</source>
            <translation>créer ; ajouter ; cliente</translation>
        </message>
        <message>
            <source>cards; columns; kanban</source>
            <translation>cartes ; colonnes ; kanban</translation>
        </message>
        <message>
            <source>due; agenda; briefing; tasks</source>
            <translation>à faire ; agenda ; résumé ; tâches</translation>
        </message>
        <message>
            <source>month; dates; holidays</source>
            <translation>mois ; dates ; jours fériés</translation>
        </message>
        <message>
            <source>customers; people; contacts</source>
            <translation>personnes ; contacts ; clientes</translation>
        </message>
        <message>
            <source>money; statistics; reports; charts</source>
            <translation>argent ; statistiques ; rapports ; graphiques</translation>
        </message>
        <message>
            <source>deleted; restore; bin</source>
            <translation>supprimé ; restaurer ; poubelle</translation>
        </message>
        <message>
            <source>preferences; options; language; theme</source>
            <translation>préférences ; options ; langue ; thème</translation>
        </message>
        <message>
            <source>load; open; bring in; file</source>
            <translation>charger ; ouvrir ; fichier</translation>
        </message>
        <message>
            <source>save; backup; copy; file</source>
            <translation>enregistrer ; sauvegarde ; copie ; fichier</translation>
        </message>
        <message>
            <source>ics; phone; alarms</source>
            <translation>ics ; téléphone ; alarmes</translation>
        </message>
        <message>
            <source>verify; damage; integrity</source>
            <translation>vérifier ; dommage ; intégrité</translation>
        </message>
        <message>
            <source>directory; where; files</source>
            <translation>répertoire ; où ; fichiers</translation>
        </message>
        <message>
            <source>keyboard; help</source>
            <translation>clavier ; aide ; touches</translation>
        </message>
        <message>
            <source>help; documentation; guide</source>
            <translation>aide ; documentation ; guide</translation>
        </message>
        <message>
            <source>version; licenses</source>
            <translation>version ; licences</translation>
        </message>
        <message>
            <source>take back; revert</source>
            <translation>annuler ; revenir</translation>
        </message>
        <message>
            <source>again</source>
            <translation>refaire ; encore</translation>
        </message>
        <message>
            <source>exit; close; end</source>
            <translation>sortir ; fermer ; terminer</translation>
        </message>
        <message>
            <source>quote sent; sent quote</source>
            <translation>devis envoyé ; envoyer devis</translation>
        </message>
        <message>
            <source>quote accepted; accepted; accept</source>
            <translation>devis accepté ; accepté ; accepter</translation>
        </message>
        <message>
            <source>ask; request; deliver</source>
            <translation>demander ; demande ; livrer</translation>
        </message>
        <message>
            <source>message; message sent; write</source>
            <translation>message ; message envoyé ; écrire</translation>
        </message>
        <message>
            <source>reply; replied; answer; answered; client replied</source>
            <translation>réponse ; a répondu ; répondu ; répondre ; client a répondu</translation>
        </message>
        <message>
            <source>follow up; follow-up; remind; write</source>
            <translation>relance ; relancer ; rappeler ; écrire</translation>
        </message>
        <message>
            <source>final notice; notice; last notice; write</source>
            <translation>avis final ; avis ; dernier avis ; écrire</translation>
        </message>
        <message>
            <source>complete; mark complete; finish</source>
            <translation>terminer ; terminé ; marquer terminé</translation>
        </message>
        <message>
            <source>completion rejected; rejected; reject</source>
            <translation>livraison refusée ; refusé ; refuser</translation>
        </message>
        <message>
            <source>released; payment released; paid; release</source>
            <translation>débloqué ; paiement débloqué ; payé ; débloquer</translation>
        </message>
        <message>
            <source>support; contact support</source>
            <translation>assistance ; contacter assistance</translation>
        </message>
        <message>
            <source>support replied; support answered</source>
            <translation>assistance a répondu ; réponse assistance</translation>
        </message>
        <message>
            <source>restart; write restart</source>
            <translation>reprise ; écrire reprise</translation>
        </message>
        <message>
            <source>sympathy; hardship</source>
            <translation>soutien ; coup dur</translation>
        </message>
        <message>
            <source>cancellation; cancel</source>
            <translation>annulation ; annuler</translation>
        </message>
        <message>
            <source>pause; hold; wait</source>
            <translation>pause ; mettre en pause ; attendre ; suspendre</translation>
        </message>
        <message>
            <source>resume; continue; go on</source>
            <translation>reprendre ; continuer</translation>
        </message>
        <message>
            <source>note; add note; remember</source>
            <translation>note ; ajouter note ; retenir</translation>
        </message>
        <message>
            <source>add milestone; milestone; new milestone</source>
            <translation>ajouter étape ; étape ; nouvelle étape</translation>
        </message>
        <message>
            <source>edit; change; rename</source>
            <translation>modifier ; changer ; renommer</translation>
        </message>
        <message>
            <source>close; end; archive; paid; cancel; write off</source>
            <translation>clore ; fermer ; archiver ; payé ; annuler ; passer en perte</translation>
        </message>
        <message>
            <source>reopen; open again</source>
            <translation>rouvrir ; ouvrir à nouveau</translation>
        </message>
        <message>
            <source>delete; remove; trash</source>
            <translation>supprimer ; enlever ; corbeille</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your name and signature stand below the messages you write.</source>
            <translation>Votre nom et votre signature figurent au bas de vos messages.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Jours ouvrés</translation>
        </message>
        <message>
            <source>Follow-ups fall due only on days you work; the hours of a final notice run on. A client’s public holidays are not counted as silence.</source>
            <translation>Les relances ne sont à faire que les jours où vous travaillez ; les heures d’un avis final, elles, continuent. Les jours fériés d’un client ne comptent pas comme du silence.</translation>
        </message>
        <message>
            <source>Ladder</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <source>How long to wait before each step. Platforms, clients and projects can have their own values, which win.</source>
            <translation>Combien de temps attendre avant chaque démarche. Plateformes, clients et projets peuvent avoir leurs propres valeurs, qui l’emportent.</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Si&amp;gnature</source>
            <translation>Si&amp;gnature</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>Same as the system (%1)</source>
            <translation>Comme le système (%1)</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Pays</translation>
        </message>
        <message>
            <source>Not set: no public holidays</source>
            <translation>Non indiqué : aucun jour férié</translation>
        </message>
        <message>
            <source>Pa&amp;rt of the country</source>
            <translation>&amp;Région</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Public holidays differ within this country. Choose your part, so that yours are counted.</source>
            <translation>Les jours fériés varient dans ce pays. Choisissez votre région pour que les vôtres soient comptés.</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Week-end</translation>
        </message>
        <message>
            <source>&amp;Workday starts at</source>
            <translation>La &amp;journée commence à</translation>
        </message>
        <message>
            <source>What is due on a day is due from this time on.</source>
            <translation>Ce qui est à faire un jour donné l’est à partir de cette heure.</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Jours de congé</translation>
        </message>
        <message>
            <source>Vacations and other days on which you do not work.</source>
            <translation>Vacances et autres jours où vous ne travaillez pas.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Add days off</source>
            <translation>Ajouter des jours de congé</translation>
        </message>
        <message>
            <source>No days off yet.</source>
            <translation>Aucun jour de congé pour l’instant.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Please choose the first day.</source>
            <translation>Choisissez le premier jour.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Le dernier jour précède le premier.</translation>
        </message>
        <message>
            <source>A week needs at least one working day.</source>
            <translation>Une semaine a besoin d’au moins un jour ouvré.</translation>
        </message>
        <message>
            <source>Public holidays of the coming year</source>
            <translation>Jours fériés de l’année à venir</translation>
        </message>
        <message>
            <source>Choose a country to see its public holidays here.</source>
            <translation>Choisissez un pays pour voir ici ses jours fériés.</translation>
        </message>
        <message>
            <source>No public holidays are known for this country.</source>
            <translation>Aucun jour férié n’est connu pour ce pays.</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, weekend</source>
            <translation>%1, week-end</translation>
        </message>
        <message>
            <source>%1, day off</source>
            <translation>%1, jour de congé</translation>
        </message>
        <message>
            <source>Save the settings first?</source>
            <translation>Enregistrer d’abord les réglages ?</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Changes in %1 are not saved yet.</source>
            <translation>Des modifications ne sont pas encore enregistrées : %1.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>platform “%1”</source>
            <translation>plateforme « %1 »</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Ne pas enregistrer</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message>
            <source>Search the settings</source>
            <translation>Rechercher un réglage</translation>
        </message>
        <message>
            <source>No setting is called that. Try another word, or empty the field to see all of them.</source>
            <translation>Aucun réglage ne porte ce nom. Essayez un autre mot, ou videz le champ pour tous les voir.</translation>
        </message>
        <message>
            <source>Found in 1 place</source>
            <translation>Trouvé à 1 endroit</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n places</source>
            <translation>
                <numerusform>Trouvé à %n endroit</numerusform>
                <numerusform>Trouvé à %n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>me designer profile identity account</source>
            <translation>moi designer graphiste profil identité compte</translation>
        </message>
        <message>
            <source>calendar week schedule hours free time vacation</source>
            <translation>calendrier semaine horaires temps libre congés vacances</translation>
        </message>
        <message>
            <source>follow-up reminder interval delay deadline steps policy final notice</source>
            <translation>relance rappel intervalle délai échéance étapes avis final</translation>
        </message>
        <message>
            <source>alerts reminders pop-ups messages</source>
            <translation>alertes rappels avertissements messages</translation>
        </message>
        <message>
            <source>marketplace escrow commission support agency rules</source>
            <translation>place de marché séquestre commission assistance agence règles</translation>
        </message>
        <message>
            <source>templates texts drafts wording messages tone email</source>
            <translation>modèles textes brouillons formulation messages ton courriel</translation>
        </message>
        <message>
            <source>interface display appearance accessibility</source>
            <translation>interface affichage apparence accessibilité</translation>
        </message>
        <message>
            <source>backup folder files privacy storage move computer</source>
            <translation>sauvegarde dossier fichiers vie privée stockage déménager ordinateur</translation>
        </message>
        <message>
            <source>first name last name studio</source>
            <translation>prénom nom de famille studio</translation>
        </message>
        <message>
            <source>sign-off footer greeting end of message</source>
            <translation>formule de politesse pied de page salutation fin du message</translation>
        </message>
        <message>
            <source>clock region city travel</source>
            <translation>heure horloge région ville voyage</translation>
        </message>
        <message>
            <source>public holidays bank holidays nation place</source>
            <translation>jours fériés fêtes nation lieu</translation>
        </message>
        <message>
            <source>saturday sunday days free week</source>
            <translation>samedi dimanche jours libres semaine</translation>
        </message>
        <message>
            <source>morning hour office time opening</source>
            <translation>matin heure bureau début ouverture</translation>
        </message>
        <message>
            <source>turn off mute silent alerts pop-up</source>
            <translation>désactiver couper muet silencieux alertes</translation>
        </message>
        <message>
            <source>lock screen hide names amounts privacy</source>
            <translation>écran verrouillé cacher noms montants vie privée</translation>
        </message>
        <message>
            <source>do not disturb night evening silence</source>
            <translation>ne pas déranger nuit soir silence</translation>
        </message>
        <message>
            <source>do not disturb morning</source>
            <translation>ne pas déranger matin</translation>
        </message>
        <message>
            <source>tray icon close minimize hide background</source>
            <translation>zone de notification icône fermer réduire cacher arrière-plan</translation>
        </message>
        <message>
            <source>autostart startup boot launch automatically</source>
            <translation>démarrage automatique lancer ouverture de session</translation>
        </message>
        <message>
            <source>translation English French Italian locale</source>
            <translation>traduction anglais français italien langue</translation>
        </message>
        <message>
            <source>theme dark mode night light high contrast colors</source>
            <translation>thème mode sombre nuit clair contraste élevé couleurs</translation>
        </message>
        <message>
            <source>font letters zoom bigger larger scale</source>
            <translation>police lettres zoom plus grand agrandir échelle</translation>
        </message>
        <message>
            <source>animation movement effects motion sickness</source>
            <translation>animation mouvement effets mal des transports</translation>
        </message>
        <message>
            <source>path location disk where backups</source>
            <translation>chemin emplacement disque où sauvegardes</translation>
        </message>
        <message>
            <source>load open CSV JSON spreadsheet migrate restore</source>
            <translation>charger ouvrir CSV JSON tableur migrer restaurer</translation>
        </message>
        <message>
            <source>save as JSON copy share download</source>
            <translation>enregistrer sous JSON copie partager télécharger</translation>
        </message>
        <message>
            <source>ICS phone alarm Google Outlook Apple</source>
            <translation>ICS téléphone alarme agenda Google Outlook Apple</translation>
        </message>
        <message>
            <source>repair damage integrity verify problem</source>
            <translation>réparer dommage intégrité vérifier problème</translation>
        </message>
    </context>
    <context>
        <name>Snooze</name>
        <message>
            <source>Put off: %1</source>
            <translation>Reporter : %1</translation>
        </message>
        <message>
            <source>Put off (S)</source>
            <translation>Reporter (S)</translation>
        </message>
        <message>
            <source>For an hour, until %1</source>
            <translation>D’une heure, jusqu’à %1</translation>
        </message>
        <message>
            <source>Until tomorrow, %1</source>
            <translation>Jusqu’à demain, %1</translation>
        </message>
        <message>
            <source>Until the next working day, %1</source>
            <translation>Jusqu’au prochain jour ouvré, %1</translation>
        </message>
        <message>
            <source>Until a date…</source>
            <translation>Jusqu’à une date…</translation>
        </message>
        <message>
            <source>Put off. Back %1.</source>
            <translation>Reporté. Retour %1.</translation>
        </message>
        <message>
            <source>Put off until a date</source>
            <translation>Reporter à une date</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Jour</translation>
        </message>
        <message>
            <source>It comes back at %1, the start of your working day.</source>
            <translation>Cela revient à %1, au début de votre journée de travail.</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Choose a day that is still to come.</source>
            <translation>Choisissez un jour à venir.</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>99designs help center, 1-to-1 projects (an older copy says 10 days)</source>
            <translation>Centre d’aide de 99designs, projets « 1-to-1 » (une copie plus ancienne dit 10 jours)</translation>
        </message>
        <message>
            <source>99designs help center, payment options in a 1-to-1 project: paid to 99designs before the work begins</source>
            <translation>Centre d’aide de 99designs, options de paiement d’un projet « 1-to-1 » : 99designs est payé avant le début du travail</translation>
        </message>
        <message>
            <source>99designs help center, 1-to-1 projects: the designer marks it complete, the client approves or rejects</source>
            <translation>Centre d’aide de 99designs, projets « 1-to-1 » : le projet est marqué comme terminé, puis le client valide ou refuse</translation>
        </message>
        <message>
            <source>99designs help center, 1-to-1 projects: 5 working days (an older copy of the page says 10)</source>
            <translation>Centre d’aide de 99designs, projets « 1-to-1 » : 5 jours ouvrés (une copie plus ancienne de la page dit 10)</translation>
        </message>
        <message>
            <source>The page does not say whose holidays count; counted Monday to Friday</source>
            <translation>La page ne dit pas de quel pays comptent les jours fériés ; compté du lundi au vendredi</translation>
        </message>
        <message>
            <source>99designs help center, 1-to-1 projects: a completed project cannot be reopened</source>
            <translation>Centre d’aide de 99designs, projets « 1-to-1 » : un projet terminé ne peut pas être rouvert</translation>
        </message>
        <message>
            <source>99designs help center, clients who stop responding in 1-to-1 projects: a last message, then 48 hours</source>
            <translation>Centre d’aide de 99designs, clients qui ne répondent plus dans un projet « 1-to-1 » : un dernier message, puis 48 heures</translation>
        </message>
        <message>
            <source>99designs help center</source>
            <translation>Centre d’aide de 99designs</translation>
        </message>
        <message>
            <source>99designs help center, written in English first</source>
            <translation>Centre d’aide de 99designs, rédigé d’abord en anglais</translation>
        </message>
        <message>
            <source>99designs designer resource center, 1-to-1 projects: payment outside is against the terms of use</source>
            <translation>Centre de ressources de 99designs pour les designers, projets « 1-to-1 » : un paiement ailleurs est contraire aux conditions d’utilisation</translation>
        </message>
        <message>
            <source>99designs help center: support mediates what is recorded on the platform; no period is named</source>
            <translation>Centre d’aide de 99designs : l’assistance sert de médiateur sur ce qui figure sur la plateforme ; aucun délai n’est indiqué</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts</source>
            <translation>Centre d’aide d’Upwork, contrats à prix fixe</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts: only funded milestones are protected</source>
            <translation>Centre d’aide d’Upwork, contrats à prix fixe : seules les étapes provisionnées sont protégées</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts: work is submitted for payment</source>
            <translation>Centre d’aide d’Upwork, contrats à prix fixe : le travail est remis pour paiement</translation>
        </message>
        <message>
            <source>Upwork help center, fixed-price contracts: 14 days after the submission</source>
            <translation>Centre d’aide d’Upwork, contrats à prix fixe : 14 jours après la remise</translation>
        </message>
        <message>
            <source>Upwork names none; the hours of your settings count</source>
            <translation>Upwork n’en indique pas ; les heures de vos réglages comptent</translation>
        </message>
        <message>
            <source>Upwork help center, dispute assistance</source>
            <translation>Centre d’aide d’Upwork, aide en cas de litige</translation>
        </message>
        <message>
            <source>Upwork help center, written in English</source>
            <translation>Centre d’aide d’Upwork, rédigé en anglais</translation>
        </message>
        <message>
            <source>Upwork help center: payment outside Upwork is forbidden</source>
            <translation>Centre d’aide d’Upwork : tout paiement en dehors d’Upwork est interdit</translation>
        </message>
        <message>
            <source>Upwork help center: within 7 days of the contract’s end; the client has 5 days to answer</source>
            <translation>Centre d’aide d’Upwork : dans les 7 jours qui suivent la fin du contrat ; le client a 5 jours pour répondre</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders; not found on an official page</source>
            <translation>Pages sur les commandes Fiverr ; introuvable sur une page officielle</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders: the buyer pays Fiverr when ordering</source>
            <translation>Pages sur les commandes Fiverr : l’acheteur paie Fiverr à la commande</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders: an order is delivered, then completed</source>
            <translation>Pages sur les commandes Fiverr : une commande est livrée, puis terminée</translation>
        </message>
        <message>
            <source>Pages about Fiverr orders: 3 days after the delivery; not found on an official page</source>
            <translation>Pages sur les commandes Fiverr : 3 jours après la livraison ; introuvable sur une page officielle</translation>
        </message>
        <message>
            <source>Fiverr names none; the hours of your settings count</source>
            <translation>Fiverr n’en indique pas ; les heures de vos réglages comptent</translation>
        </message>
        <message>
            <source>Fiverr Help Center</source>
            <translation>Centre d’aide de Fiverr</translation>
        </message>
        <message>
            <source>Fiverr Help Center, written in English</source>
            <translation>Centre d’aide de Fiverr, rédigé en anglais</translation>
        </message>
        <message>
            <source>Fiverr Community Standards: no payments outside; contact outside only once an order was placed</source>
            <translation>Règles de la communauté Fiverr : aucun paiement en dehors ; contact en dehors seulement une fois la commande passée</translation>
        </message>
        <message>
            <source>Disputes go to Fiverr’s Resolution Center; no period was found</source>
            <translation>Les litiges passent par le centre de résolution de Fiverr ; aucun délai n’a été trouvé</translation>
        </message>
        <message>
            <source>Freelancer.com support pages (an older copy says 7 days)</source>
            <translation>Pages d’assistance de Freelancer.com (une copie plus ancienne dit 7 jours)</translation>
        </message>
        <message>
            <source>Freelancer.com support, milestone payments: held until the client releases them</source>
            <translation>Assistance de Freelancer.com, paiements par étape : détenus jusqu’à ce que le client les débloque</translation>
        </message>
        <message>
            <source>Freelancer.com support, milestone payments: the client releases when the project is completed</source>
            <translation>Assistance de Freelancer.com, paiements par étape : le client débloque quand le projet est terminé</translation>
        </message>
        <message>
            <source>Freelancer.com support, milestone payments: only the client can release; no automatic release was found</source>
            <translation>Assistance de Freelancer.com, paiements par étape : seul le client peut débloquer ; aucun déblocage automatique n’a été trouvé</translation>
        </message>
        <message>
            <source>No automatic release is known, so nothing is counted</source>
            <translation>Aucun déblocage automatique n’est connu, rien n’est donc compté</translation>
        </message>
        <message>
            <source>Freelancer.com names none; the hours of your settings count</source>
            <translation>Freelancer.com n’en indique pas ; les heures de vos réglages comptent</translation>
        </message>
        <message>
            <source>Freelancer.com support, Dispute Resolution Service</source>
            <translation>Assistance de Freelancer.com, service de résolution des litiges</translation>
        </message>
        <message>
            <source>Freelancer.com support, written in English</source>
            <translation>Assistance de Freelancer.com, rédigée en anglais</translation>
        </message>
        <message>
            <source>Freelancer.com support: 14 days for the client, 4 for the freelancer (an older copy says 7)</source>
            <translation>Assistance de Freelancer.com : 14 jours pour le client, 4 pour l’indépendant (une copie plus ancienne dit 7)</translation>
        </message>
        <message>
            <source>Malt help center: about one month, counted here as 30 days</source>
            <translation>Centre d’aide de Malt : un mois environ, compté ici comme 30 jours</translation>
        </message>
        <message>
            <source>Malt help center: the client pays before the work begins</source>
            <translation>Centre d’aide de Malt : le client paie avant le début du travail</translation>
        </message>
        <message>
            <source>Malt help center: the freelancer declares the end of the project</source>
            <translation>Centre d’aide de Malt : l’indépendant déclare la fin du projet</translation>
        </message>
        <message>
            <source>Malt names none; the hours of your settings count</source>
            <translation>Malt n’en indique pas ; les heures de vos réglages comptent</translation>
        </message>
        <message>
            <source>Malt help center, mediation</source>
            <translation>Centre d’aide de Malt, médiation</translation>
        </message>
        <message>
            <source>Read in English; Malt also answers in other languages</source>
            <translation>Lu en anglais ; Malt répond aussi dans d’autres langues</translation>
        </message>
        <message>
            <source>Malt help center: mediation, up to 45 days; Malt does not decide</source>
            <translation>Centre d’aide de Malt : médiation, jusqu’à 45 jours ; Malt ne tranche pas</translation>
        </message>
        <message>
            <source>Pages about Contra (one says 72 hours); not found on an official page</source>
            <translation>Pages sur Contra (l’une dit 72 heures) ; introuvable sur une page officielle</translation>
        </message>
        <message>
            <source>Pages about Contra: the client pays into escrow before the work begins</source>
            <translation>Pages sur Contra : le client paie sur un compte séquestre avant le début du travail</translation>
        </message>
        <message>
            <source>Pages about Contra: work is submitted for approval</source>
            <translation>Pages sur Contra : le travail est remis pour validation</translation>
        </message>
        <message>
            <source>Pages about Contra: 120 hours (a mirror of an official page says 72)</source>
            <translation>Pages sur Contra : 120 heures (le miroir d’une page officielle dit 72)</translation>
        </message>
        <message>
            <source>Counted in hours, so no holidays count</source>
            <translation>Compté en heures, donc aucun jour férié ne compte</translation>
        </message>
        <message>
            <source>Contra names none; the hours of your settings count</source>
            <translation>Contra n’en indique pas ; les heures de vos réglages comptent</translation>
        </message>
        <message>
            <source>Pages about Contra</source>
            <translation>Pages sur Contra</translation>
        </message>
        <message>
            <source>Pages about Contra, written in English</source>
            <translation>Pages sur Contra, rédigées en anglais</translation>
        </message>
        <message>
            <source>Pages about Contra: 14 days of assistance</source>
            <translation>Pages sur Contra : 14 jours d’aide</translation>
        </message>
        <message>
            <source>Dribbble help center; what follows a completion was not found</source>
            <translation>Centre d’aide de Dribbble ; ce qui suit une fin de projet n’a pas été trouvé</translation>
        </message>
        <message>
            <source>Dribbble help center: the client pays Dribbble, which holds the money</source>
            <translation>Centre d’aide de Dribbble : le client paie Dribbble, qui détient l’argent</translation>
        </message>
        <message>
            <source>Dribbble names none; the hours of your settings count</source>
            <translation>Dribbble n’en indique pas ; les heures de vos réglages comptent</translation>
        </message>
        <message>
            <source>Dribbble help center, mediation: it wants the whole conversation, unedited</source>
            <translation>Centre d’aide de Dribbble, médiation : elle veut toute la conversation, sans retouche</translation>
        </message>
        <message>
            <source>Dribbble help center, written in English</source>
            <translation>Centre d’aide de Dribbble, rédigé en anglais</translation>
        </message>
        <message>
            <source>Dribbble help center: no contact details before the first payment; afterwards taken as allowed</source>
            <translation>Centre d’aide de Dribbble : pas de coordonnées avant le premier paiement ; ensuite, considéré comme permis</translation>
        </message>
        <message>
            <source>What the two agreed</source>
            <translation>Ce dont les deux ont convenu</translation>
        </message>
        <message>
            <source>Without a platform nobody holds the money; what you two agreed counts</source>
            <translation>Sans plateforme, personne ne détient l’argent ; ce dont vous avez convenu ensemble compte</translation>
        </message>
        <message>
            <source>Without a platform there is nothing to mark as complete</source>
            <translation>Sans plateforme, il n’y a rien à marquer comme terminé</translation>
        </message>
        <message>
            <source>Without a platform nothing is released by itself</source>
            <translation>Sans plateforme, rien n’est débloqué tout seul</translation>
        </message>
        <message>
            <source>Without a platform nothing is counted</source>
            <translation>Sans plateforme, rien n’est compté</translation>
        </message>
        <message>
            <source>Without a platform there is nothing to forbid it</source>
            <translation>Sans plateforme, rien ne l’interdit</translation>
        </message>
        <message>
            <source>What you two agreed; without it, the hours of your settings count</source>
            <translation>Ce dont vous avez convenu ensemble ; à défaut, les heures de vos réglages comptent</translation>
        </message>
        <message>
            <source>Without a platform there is no support: a formal demand takes its place</source>
            <translation>Sans plateforme, il n’y a pas d’assistance : une demande formelle de paiement en tient lieu</translation>
        </message>
        <message>
            <source>A demand is written in the language of your client</source>
            <translation>Une demande s’écrit dans la langue de votre client</translation>
        </message>
        <message>
            <source>Without a platform there is no dispute; the law of your country counts</source>
            <translation>Sans plateforme, il n’y a pas de litige ; la loi de votre pays s’applique</translation>
        </message>
        <message>
            <source>Counted in calendar days, so no holidays count</source>
            <translation>Compté en jours calendaires, donc aucun jour férié ne compte</translation>
        </message>
        <message>
            <source>Not found when the pages were read; taken as possible</source>
            <translation>Introuvable à la lecture des pages ; considéré comme possible</translation>
        </message>
        <message>
            <source>Not found when the pages were read; taken as allowed</source>
            <translation>Introuvable à la lecture des pages ; considéré comme permis</translation>
        </message>
        <message>
            <source>Not found when the pages were read</source>
            <translation>Introuvable à la lecture des pages</translation>
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
            <translation>Silence depuis 1 jour.</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days.</source>
            <translation>
                <numerusform>Silence depuis %n jour.</numerusform>
                <numerusform>Silence depuis %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silent for 1 day, %1.</source>
            <translation>Silence depuis 1 jour, %1.</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days, %1.</source>
            <translation>
                <numerusform>Silence depuis %n jour, %1.</numerusform>
                <numerusform>Silence depuis %n jours, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silent for %1 days, the final notice ends in %2 hours, then %3.</source>
            <translation>Silence depuis %1 jours, l’avis final prend fin dans %2 heures, puis %3.</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Your turn, %1.</source>
            <translation>C’est à vous, %1.</translation>
        </message>
        <message>
            <source>Your turn.</source>
            <translation>C’est à vous.</translation>
        </message>
        <message>
            <source>With support, day %1</source>
            <translation>À l’assistance, jour %1</translation>
        </message>
        <message>
            <source>Demand sent, day %1</source>
            <translation>Demande formelle, jour %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1, for hardship.</source>
            <translation>%1, pour un coup dur.</translation>
        </message>
        <message>
            <source>%1 due today</source>
            <translation>%1 à faire aujourd’hui</translation>
        </message>
        <message>
            <source>%1 due, 1 day late</source>
            <translation>%1 à faire, 1 jour de retard</translation>
        </message>
        <message numerus="yes">
            <source>%1 due, %n days late</source>
            <translation>
                <numerusform>%1 à faire, %n jour de retard</numerusform>
                <numerusform>%1 à faire, %n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 le %2</translation>
        </message>
        <message>
            <source>follow-up %1</source>
            <translation>relance %1</translation>
        </message>
        <message>
            <source>final notice</source>
            <translation>avis final</translation>
        </message>
        <message>
            <source>marking as complete</source>
            <translation>marquage comme terminé</translation>
        </message>
        <message>
            <source>checking the release</source>
            <translation>vérification du paiement</translation>
        </message>
        <message>
            <source>contacting support</source>
            <translation>contact avec l’assistance</translation>
        </message>
        <message>
            <source>formal demand for payment</source>
            <translation>demande formelle de paiement</translation>
        </message>
        <message>
            <source>asking support how it stands</source>
            <translation>point avec l’assistance</translation>
        </message>
        <message>
            <source>looking at the demand again</source>
            <translation>revoir où en est la demande</translation>
        </message>
        <message>
            <source>withdrawing the quote</source>
            <translation>retrait du devis</translation>
        </message>
        <message>
            <source>looking at the pause again</source>
            <translation>pause à revoir</translation>
        </message>
        <message>
            <source>delivery of “%1”</source>
            <translation>livraison de « %1 »</translation>
        </message>
        <message>
            <source>%1 Stands under “%2”.</source>
            <translation>%1 Se trouve sous « %2 ».</translation>
        </message>
        <message>
            <source>Milestones: %1.</source>
            <translation>Étapes : %1.</translation>
        </message>
        <message>
            <source>Tags: %1.</source>
            <translation>Étiquettes : %1.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>A demand is next</source>
            <translation>Une demande est à faire</translation>
        </message>
        <message>
            <source>Look at the demand again</source>
            <translation>Revoir la demande formelle</translation>
        </message>
        <message>
            <source>Follow-up %1 due</source>
            <translation>Relance %1 à faire</translation>
        </message>
        <message>
            <source>Final notice due</source>
            <translation>Avis final à envoyer</translation>
        </message>
        <message>
            <source>The window has ended</source>
            <translation>Le délai est passé</translation>
        </message>
        <message>
            <source>Check the release</source>
            <translation>Vérifier le paiement</translation>
        </message>
        <message>
            <source>Support is next</source>
            <translation>Place à l’assistance</translation>
        </message>
        <message>
            <source>Ask support how it stands</source>
            <translation>Faire le point avec l’assistance</translation>
        </message>
        <message>
            <source>Look at the pause again</source>
            <translation>Revoir la pause</translation>
        </message>
        <message>
            <source>Delivery due</source>
            <translation>Livraison à faire</translation>
        </message>
        <message>
            <source>Follow-up %1 on %2</source>
            <translation>Relance %1 le %2</translation>
        </message>
        <message>
            <source>Final notice on %1</source>
            <translation>Avis final le %1</translation>
        </message>
        <message>
            <source>Final notice until %1</source>
            <translation>Avis final jusqu’au %1</translation>
        </message>
        <message>
            <source>Completed, check the release on %1</source>
            <translation>Terminé, vérifier le paiement le %1</translation>
        </message>
        <message>
            <source>With support, ask on %1</source>
            <translation>À l’assistance, redemander le %1</translation>
        </message>
        <message>
            <source>Paused, review on %1</source>
            <translation>En pause, à revoir le %1</translation>
        </message>
        <message>
            <source>Your turn, deliver by %1</source>
            <translation>À vous, livrer pour le %1</translation>
        </message>
        <message>
            <source>Final notice, 1 hour left</source>
            <translation>Avis final, encore 1 heure</translation>
        </message>
        <message numerus="yes">
            <source>Final notice, %n hours left</source>
            <translation>
                <numerusform>Avis final, encore %n heure</numerusform>
                <numerusform>Avis final, encore %n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Demand sent, day %1</source>
            <translation>Demande formelle, jour %1</translation>
        </message>
        <message>
            <source>With support, day %1</source>
            <translation>À l’assistance, jour %1</translation>
        </message>
        <message>
            <source>Paused for hardship</source>
            <translation>En pause pour un coup dur</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Paused for hardship until %1</source>
            <translation>En pause pour un coup dur jusqu’au %1</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>En pause jusqu’au %1</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>À vous</translation>
        </message>
        <message>
            <source>Client’s turn</source>
            <translation>Au tour du client</translation>
        </message>
        <message>
            <source>Quote to send</source>
            <translation>Devis à envoyer</translation>
        </message>
        <message>
            <source>Paid %1</source>
            <translation>Payé le %1</translation>
        </message>
        <message>
            <source>Canceled %1</source>
            <translation>Annulé le %1</translation>
        </message>
        <message>
            <source>Quote withdrawn %1</source>
            <translation>Devis retiré le %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>Passé en perte le %1</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>client</source>
            <translation>client</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>today · silent since today</source>
            <translation>aujourd’hui · silence depuis aujourd’hui</translation>
        </message>
        <message>
            <source>today · 1 day silent</source>
            <translation>aujourd’hui · 1 jour de silence</translation>
        </message>
        <message numerus="yes">
            <source>today · %n days silent</source>
            <translation>
                <numerusform>aujourd’hui · %n jour de silence</numerusform>
                <numerusform>aujourd’hui · %n jours de silence</numerusform>
            </translation>
        </message>
        <message>
            <source>today · paused</source>
            <translation>aujourd’hui · en pause</translation>
        </message>
        <message>
            <source>Since %3: messages from you %1, from the client %2.</source>
            <translation>Depuis le %3 : messages de vous %1, du client %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Silent for 1 day, since %1.</source>
            <translation>Silence depuis 1 jour, depuis le %1.</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days, since %1.</source>
            <translation>
                <numerusform>%n jour de silence, depuis le %1.</numerusform>
                <numerusform>%n jours de silence, depuis le %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No messages yet.</source>
            <translation>Pas encore de messages.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The left and right arrow keys go from message to message. All of them are in the history below, too.</source>
            <translation>Les flèches gauche et droite vont d’un message à l’autre. Tous se trouvent aussi dans l’historique, plus bas.</translation>
        </message>
    </context>
    <context>
        <name>Support</name>
        <message>
            <source>on %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>by email</source>
            <translation>par e-mail</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>par courrier</translation>
        </message>
        <message>
            <source>in another way</source>
            <translation>autrement</translation>
        </message>
        <message>
            <source>The days are counted anew from now.</source>
            <translation>Les jours se comptent de nouveau à partir de maintenant.</translation>
        </message>
        <message>
            <source>Your choice decides what happens next.</source>
            <translation>Votre choix détermine la suite.</translation>
        </message>
        <message>
            <source>It is your turn again. The ladder starts anew with what you ask next.</source>
            <translation>C’est de nouveau à vous. Le parcours repart avec votre prochaine demande.</translation>
        </message>
        <message>
            <source>The project is closed as paid. No payment was awaited, so none changes.</source>
            <translation>Le projet est clos comme payé. Aucun paiement n’était attendu, aucun ne change donc.</translation>
        </message>
        <message>
            <source>The project is closed as paid. Recorded as transferred: %1.</source>
            <translation>Le projet est clos comme payé. Enregistré comme viré : %1.</translation>
        </message>
        <message>
            <source>The project is closed as paid. Recorded as released by support: %1.</source>
            <translation>Le projet est clos comme payé. Enregistré comme débloqué par l’assistance : %1.</translation>
        </message>
        <message>
            <source>The project is closed as written off. %1 stays unpaid.</source>
            <translation>Le projet est passé en perte. %1 restent impayés.</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>« %1 » (%2)</translation>
        </message>
        <message>
            <source>%1, …</source>
            <translation>%1, …</translation>
        </message>
        <message>
            <source>Was the payment released?</source>
            <translation>Le paiement a-t-il été débloqué ?</translation>
        </message>
        <message>
            <source>Was the payment transferred?</source>
            <translation>Le paiement a-t-il été viré ?</translation>
        </message>
        <message>
            <source>It was released</source>
            <translation>Il a été débloqué</translation>
        </message>
        <message>
            <source>It was transferred</source>
            <translation>Il a été viré</translation>
        </message>
        <message>
            <source>Please tick what was released.</source>
            <translation>Cochez ce qui a été débloqué.</translation>
        </message>
        <message>
            <source>Please tick what was transferred.</source>
            <translation>Cochez ce qui a été viré.</translation>
        </message>
        <message>
            <source>If nothing was paid, close this and go on with the ladder.</source>
            <translation>Si rien n’a été payé, fermez cette fenêtre et continuez le parcours.</translation>
        </message>
        <message>
            <source>the platform’s support</source>
            <translation>l’assistance de la plateforme</translation>
        </message>
        <message>
            <source>If nothing was released, close this and contact %1.</source>
            <translation>Si rien n’a été débloqué, fermez cette fenêtre et contactez %1.</translation>
        </message>
        <message>
            <source>%1 holds no money here, so nothing can be released. Have it secured first.</source>
            <translation>%1 ne détient pas d’argent ici, rien ne peut donc être débloqué. Faites-le d’abord sécuriser.</translation>
        </message>
        <message>
            <source>There is no payment left to transfer.</source>
            <translation>Il ne reste aucun paiement à virer.</translation>
        </message>
        <message>
            <source>There is no payment left to release.</source>
            <translation>Il ne reste aucun paiement à débloquer.</translation>
        </message>
        <message>
            <source>Formal demand for payment</source>
            <translation>Demande formelle de paiement</translation>
        </message>
        <message>
            <source>support of %1</source>
            <translation>assistance %1</translation>
        </message>
        <message>
            <source>the support of %1</source>
            <translation>l’assistance %1</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>A good day: nobody needs you</source>
            <translation>Belle journée : rien à faire pour l’instant</translation>
        </message>
        <message>
            <source>Next for %2: %1.</source>
            <translation>À suivre pour %2 : %1.</translation>
        </message>
        <message>
            <source>Nothing is due yet. What falls due will appear here.</source>
            <translation>Rien n’est encore à faire. Ce qui le sera apparaîtra ici.</translation>
        </message>
        <message>
            <source>Your working day starts here</source>
            <translation>Votre journée commence ici</translation>
        </message>
        <message>
            <source>Each morning this page tells you which clients have gone quiet, what to write to them, and what comes next. It fills by itself once you have asked a client for something.</source>
            <translation>Chaque matin, cette page vous dit quels clients ne répondent plus, quoi leur écrire et ce qui vient ensuite. Elle se remplit toute seule dès que vous avez demandé quelque chose à un client.</translation>
        </message>
        <message>
            <source>What you put off comes back by itself; it is listed below.</source>
            <translation>Ce que vous avez reporté revient tout seul ; vous le trouvez plus bas.</translation>
        </message>
        <message>
            <source>Needs you · %1</source>
            <translation>Pour vous · %1</translation>
        </message>
        <message>
            <source>Later this week and next</source>
            <translation>Plus tard cette semaine et la suivante</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>Done and received today</source>
            <translation>Fait et reçu aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>En voir %n de plus</numerusform>
                <numerusform>En voir %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Go through them</source>
            <translation>Les passer en revue</translation>
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
            <translation>La relance %1 est à faire</translation>
        </message>
        <message>
            <source>Your turn: deliver “%1” today</source>
            <translation>À vous : livrer « %1 » aujourd’hui</translation>
        </message>
        <message>
            <source>Follow-up %1 was due yesterday</source>
            <translation>La relance %1 était à faire hier</translation>
        </message>
        <message>
            <source>The final notice was due yesterday</source>
            <translation>L’avis final était à envoyer hier</translation>
        </message>
        <message>
            <source>Your turn: “%1” was due yesterday</source>
            <translation>À vous : « %1 » était attendu hier</translation>
        </message>
        <message>
            <source>Follow-up %1 was due on %2</source>
            <translation>La relance %1 était à faire le %2</translation>
        </message>
        <message>
            <source>The final notice was due on %1</source>
            <translation>L’avis final était à envoyer le %1</translation>
        </message>
        <message>
            <source>Your turn: “%1” was due on %2</source>
            <translation>À vous : « %1 » était attendu le %2</translation>
        </message>
        <message>
            <source>%1 should have released the payment by now</source>
            <translation>%1 aurait déjà dû débloquer le paiement</translation>
        </message>
        <message>
            <source>Ask %1 how it stands</source>
            <translation>Faire le point avec %1</translation>
        </message>
        <message>
            <source>Time to look at the demand again</source>
            <translation>Il est temps de revoir où en est la demande</translation>
        </message>
        <message>
            <source>Time to look at the pause again</source>
            <translation>Il est temps de revoir la pause</translation>
        </message>
        <message>
            <source>The project can be marked as complete</source>
            <translation>Le projet peut être marqué comme terminé</translation>
        </message>
        <message>
            <source>The quote can be withdrawn</source>
            <translation>Le devis peut être retiré</translation>
        </message>
        <message>
            <source>The next step is to contact support</source>
            <translation>La suite : contacter l’assistance</translation>
        </message>
        <message>
            <source>The next step is a formal demand for payment</source>
            <translation>La suite : une demande formelle de paiement</translation>
        </message>
        <message>
            <source>The final notice is due</source>
            <translation>L’avis final est à envoyer</translation>
        </message>
        <message>
            <source>The %1 hours ended today at %2</source>
            <translation>Les %1 heures ont pris fin aujourd’hui à %2</translation>
        </message>
        <message>
            <source>The %1 hours ended yesterday at %2</source>
            <translation>Les %1 heures ont pris fin hier à %2</translation>
        </message>
        <message>
            <source>The %1 hours ended on %2 at %3</source>
            <translation>Les %1 heures ont pris fin le %2 à %3</translation>
        </message>
        <message>
            <source>The %1 hours end today at %2</source>
            <translation>Les %1 heures prennent fin aujourd’hui à %2</translation>
        </message>
        <message>
            <source>The %1 hours end tomorrow at %2</source>
            <translation>Les %1 heures prennent fin demain à %2</translation>
        </message>
        <message>
            <source>The %1 hours end on %2 at %3</source>
            <translation>Les %1 heures prennent fin le %2 à %3</translation>
        </message>
        <message>
            <source>Needed by %1: %2</source>
            <translation>Attendu pour le %1 : %2</translation>
        </message>
        <message>
            <source>Needed by %1</source>
            <translation>Attendu pour le %1</translation>
        </message>
        <message>
            <source>Was needed by %1: %2</source>
            <translation>Était attendu pour le %1 : %2</translation>
        </message>
        <message>
            <source>Was needed by %1</source>
            <translation>Était attendu pour le %1</translation>
        </message>
        <message>
            <source>Last message %1, no answer</source>
            <translation>Dernier message le %1, sans réponse</translation>
        </message>
        <message>
            <source>Everything was delivered</source>
            <translation>Tout a été livré</translation>
        </message>
        <message>
            <source>Not everything was delivered</source>
            <translation>Tout n’a pas été livré</translation>
        </message>
        <message>
            <source>The quote was not accepted</source>
            <translation>Le devis n’a pas été accepté</translation>
        </message>
        <message>
            <source>The payment was not released after completion</source>
            <translation>Le paiement n’a pas été débloqué après la fin du projet</translation>
        </message>
        <message>
            <source>The demand was sent on %1</source>
            <translation>Demande envoyée le %1</translation>
        </message>
        <message>
            <source>Support was contacted on %1</source>
            <translation>Assistance contactée le %1</translation>
        </message>
        <message>
            <source>Follow-up %1 on %2</source>
            <translation>Relance %1 le %2</translation>
        </message>
        <message>
            <source>Final notice on %1</source>
            <translation>Avis final le %1</translation>
        </message>
        <message>
            <source>See whether %1 has paid, %2</source>
            <translation>Voir si %1 a payé, le %2</translation>
        </message>
        <message>
            <source>Ask %1 how it stands, %2</source>
            <translation>Faire le point avec %1, le %2</translation>
        </message>
        <message>
            <source>Look at the demand again, %1</source>
            <translation>Revoir la demande, le %1</translation>
        </message>
        <message>
            <source>Look at the pause again, %1</source>
            <translation>Revoir la pause, le %1</translation>
        </message>
        <message>
            <source>Your turn: deliver “%1” by %2</source>
            <translation>À vous : livrer « %1 » pour le %2</translation>
        </message>
        <message>
            <source>Can be marked as complete on %1</source>
            <translation>Peut être marqué comme terminé le %1</translation>
        </message>
        <message>
            <source>The quote can be withdrawn on %1</source>
            <translation>Le devis peut être retiré le %1</translation>
        </message>
        <message>
            <source>Time for support on %1</source>
            <translation>Place à l’assistance le %1</translation>
        </message>
        <message>
            <source>Formal demand on %1</source>
            <translation>Demande formelle le %1</translation>
        </message>
        <message>
            <source>Back %1</source>
            <translation>Retour %1</translation>
        </message>
        <message>
            <source>today at %1</source>
            <translation>aujourd’hui à %1</translation>
        </message>
        <message>
            <source>tomorrow at %1</source>
            <translation>demain à %1</translation>
        </message>
        <message>
            <source>on %1 at %2</source>
            <translation>le %1 à %2</translation>
        </message>
        <message>
            <source>No notifications</source>
            <translation>Aucune notification</translation>
        </message>
        <message>
            <source>quoted</source>
            <translation>au devis</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévus</translation>
        </message>
        <message>
            <source>secured</source>
            <translation>sécurisés</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>livrés</translation>
        </message>
        <message>
            <source>requested</source>
            <translation>demandés</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>payés</translation>
        </message>
        <message>
            <source>not secured</source>
            <translation>non sécurisés</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>See what happens then</source>
            <translation>Voir la suite</translation>
        </message>
        <message>
            <source>Delivered…</source>
            <translation>Livré…</translation>
        </message>
        <message>
            <source>Look at the pause</source>
            <translation>Revoir la pause</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Faire revenir</translation>
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
            <translation>Silence depuis 1 jour</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %n days</source>
            <translation>
                <numerusform>Silence depuis %n jour</numerusform>
                <numerusform>Silence depuis %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour left</source>
            <translation>encore 1 heure</translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <translation>
                <numerusform>encore %n heure</numerusform>
                <numerusform>encore %n heures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>First tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>New here? Five short steps show how Relance works.</source>
            <translation>Vous découvrez Relance ? Cinq courtes étapes en montrent le fonctionnement.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Faire la visite</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>You find the tour again in the menu and under F1.</source>
            <translation>La visite reste dans le menu et sous F1.</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Ignorer la visite</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Whose turn is it?</source>
            <translation>À qui de jouer ?</translation>
        </message>
        <message>
            <source>A project stands with whoever must act next. When you ask, or your client answers, it moves.</source>
            <translation>Chaque projet est dans la colonne de celui qui doit agir. Quand vous demandez, ou que le client répond, il change de colonne.</translation>
        </message>
        <message>
            <source>The ring counts the silence</source>
            <translation>L’anneau compte le silence</translation>
        </message>
        <message>
            <source>The number is the days without an answer. The ring is full when it is time to write again: only days on which both of you work count for that.</source>
            <translation>Le nombre : les jours sans réponse. L’anneau est plein quand il est temps de relancer ; pour cela, seuls comptent les jours où vous travaillez tous les deux.</translation>
        </message>
        <message>
            <source>The next step is written for you</source>
            <translation>Le prochain message est rédigé pour vous</translation>
        </message>
        <message>
            <source>What is due stands here. Relance drafts it in your client’s language, and you send it yourself.</source>
            <translation>Ce qui est à faire se trouve ici. Relance rédige le message dans la langue de votre client, et vous l’envoyez vous-même.</translation>
        </message>
        <message>
            <source>Where your money is</source>
            <translation>Où est votre argent</translation>
        </message>
        <message>
            <source>Paid, awaiting release (delivered or asked for), and at risk. The sums follow your milestones, each currency by itself.</source>
            <translation>Payé, à débloquer (livré ou demandé) et à risque. Les sommes suivent vos étapes, chaque devise à part.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Rien ne quitte cet ordinateur</translation>
        </message>
        <message>
            <source>No account, no cloud. Behind this mark are import and export, the manual, and this tour.</source>
            <translation>Ni compte, ni cloud. Derrière ce logo : import et export, le manuel, et cette visite.</translation>
        </message>
    </context>
    <context>
        <name>Trash</name>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>What you delete stays here for 30 days. A backup is made before anything is deleted for good.</source>
            <translation>Ce que vous supprimez reste ici 30 jours. Une sauvegarde est faite avant toute suppression définitive.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Project of %1</source>
            <translation>Projet de %1</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Client, with 1 project</source>
            <translation>Client, avec 1 projet</translation>
        </message>
        <message numerus="yes">
            <source>Client, with %n projects</source>
            <translation>
                <numerusform>Client, avec %n projet</numerusform>
                <numerusform>Client, avec %n projets</numerusform>
            </translation>
        </message>
        <message>
            <source>deleted for good today</source>
            <translation>supprimé définitivement aujourd’hui</translation>
        </message>
        <message>
            <source>1 day left, kept until %1</source>
            <translation>encore 1 jour, gardé jusqu’au %1</translation>
        </message>
        <message numerus="yes">
            <source>%n days left, kept until %1</source>
            <translation>
                <numerusform>encore %n jour, gardé jusqu’au %1</numerusform>
                <numerusform>encore %n jours, gardé jusqu’au %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Vider la corbeille ?</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>It cannot be undone, and what you did before cannot be undone any more either. A verified backup is made first, in the folder of your data.</source>
            <translation>C’est irréversible, et ce que vous avez fait avant ne pourra plus être annulé non plus. Une sauvegarde vérifiée est d’abord faite, dans le dossier de vos données.</translation>
        </message>
        <message>
            <source>This is deleted for good, with its whole history: %1.</source>
            <translation>Suppression définitive, avec tout l’historique : %1.</translation>
        </message>
        <message>
            <source>This is deleted for good: %1.</source>
            <translation>Suppression définitive : %1.</translation>
        </message>
        <message>
            <source>This is deleted for good, with its whole history: %1 and %2.</source>
            <translation>Suppression définitive, avec tout l’historique : %1 et %2.</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 projet</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n projet</numerusform>
                <numerusform>%n projets</numerusform>
            </translation>
        </message>
        <message>
            <source>1 client</source>
            <translation>1 client</translation>
        </message>
        <message numerus="yes">
            <source>%n clients</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message>
            <source>Making a backup first…</source>
            <translation>D’abord une sauvegarde…</translation>
        </message>
        <message>
            <source>%1 of %2 removed</source>
            <translation>%1 sur %2 supprimés</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n deleted for good, the others are still here.</source>
            <translation>
                <numerusform>Arrêté : %n supprimé définitivement, les autres sont encore ici.</numerusform>
                <numerusform>Arrêté : %n supprimés définitivement, les autres sont encore ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trash is empty. A backup is in the folder of your data.</source>
            <translation>La corbeille est vide. Une sauvegarde est dans le dossier de vos données.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>Projects and clients that you delete wait here for 30 days, in case you want them back.</source>
            <translation>Les projets et clients que vous supprimez attendent ici 30 jours, au cas où vous voudriez les restaurer.</translation>
        </message>
        <message>
            <source>Back to the board</source>
            <translation>Retour au tableau</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Relance: nobody needs you</source>
            <translation>Relance : personne ne vous attend</translation>
        </message>
        <message>
            <source>Relance: 1 thing needs you</source>
            <translation>Relance : 1 chose vous attend</translation>
        </message>
        <message numerus="yes">
            <source>Relance: %n things need you</source>
            <translation>
                <numerusform>Relance : %n chose vous attend</numerusform>
                <numerusform>Relance : %n choses vous attendent</numerusform>
            </translation>
        </message>
        <message>
            <source>Open Relance</source>
            <translation>Ouvrir Relance</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause notifications</source>
            <translation>Suspendre les notifications</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Pendant une heure</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Jusqu’à demain</translation>
        </message>
        <message>
            <source>Notify again (paused, %1)</source>
            <translation>Rétablir les notifications (suspendues, %1)</translation>
        </message>
        <message>
            <source>Quit Relance</source>
            <translation>Quitter Relance</translation>
        </message>
        <message>
            <source>Keep Relance running in the tray?</source>
            <translation>Laisser Relance dans la zone de notification ?</translation>
        </message>
        <message>
            <source>It then tells you when something falls due. A click on its icon in the tray opens this window again, and its menu ends the program. You can change this in the settings.</source>
            <translation>Il vous prévient alors quand quelque chose est à faire. Un clic sur son icône rouvre cette fenêtre, et son menu permet de quitter. Vous pouvez changer cela dans les réglages.</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Laisser actif</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The data cannot be opened</source>
            <translation>Impossible d’ouvrir les données</translation>
        </message>
        <message>
            <source>Relance did not close properly last time, and a problem was found in the data.</source>
            <translation>Relance ne s’est pas fermé correctement la dernière fois, et un problème a été trouvé dans les données.</translation>
        </message>
        <message numerus="yes">
            <source>Relance did not close properly last time, and %n problems were found in the data.</source>
            <translation>
                <numerusform>Relance ne s’est pas fermé correctement la dernière fois, et %n problème a été trouvé dans les données.</numerusform>
                <numerusform>Relance ne s’est pas fermé correctement la dernière fois, et %n problèmes ont été trouvés dans les données.</numerusform>
            </translation>
        </message>
        <message>
            <source>A problem was found in the data. Nothing was changed.</source>
            <translation>Un problème a été trouvé dans les données. Rien n’a été modifié.</translation>
        </message>
        <message numerus="yes">
            <source>%n problems were found in the data. Nothing was changed.</source>
            <translation>
                <numerusform>%n problème a été trouvé dans les données. Rien n’a été modifié.</numerusform>
                <numerusform>%n problèmes ont été trouvés dans les données. Rien n’a été modifié.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something is wrong with the data</source>
            <translation>Les données ne sont pas en ordre</translation>
        </message>
        <message>
            <source>Good copies are in the backups folder: the button opens it. For whoever helps you: “relance check” in a terminal lists what is wrong.</source>
            <translation>Le dossier des sauvegardes contient des copies intactes : le bouton l’ouvre. Pour qui vous aide : « relance check », dans un terminal, énumère les problèmes.</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>Quelque chose d’inattendu s’est produit</translation>
        </message>
        <message>
            <source>What was saved is safe, and you can go on.</source>
            <translation>Ce qui était enregistré est intact, et vous pouvez continuer.</translation>
        </message>
        <message>
            <source>If it happens again, please report it with these details. They name no client.</source>
            <translation>Si cela se reproduit, signalez-le avec ces détails. Ils ne nomment aucun client.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Upgrading</name>
        <message>
            <source>Your data is being brought up to date for this version. This may take a few seconds.</source>
            <translation>Vos données sont mises à jour pour cette version. Cela peut prendre quelques secondes.</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>Whose turn it is</source>
            <translation>À qui est le tour</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>What is due first</source>
            <translation>Première échéance</translation>
        </message>
        <message>
            <source>Longest silence</source>
            <translation>Silence le plus long</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Highest amount</source>
            <translation>Montant le plus élevé</translation>
        </message>
        <message>
            <source>Newest activity</source>
            <translation>Activité la plus récente</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>À faire maintenant</translation>
        </message>
        <message numerus="yes">
            <source>Due within %n days</source>
            <translation>
                <numerusform>À faire dans %n jour</numerusform>
                <numerusform>À faire dans les %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Rien de prévu</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>&amp;Group by</source>
            <translation>&amp;Regrouper par</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <source>Car&amp;ds</source>
            <translation>Carte&amp;s</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Aérées</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactes</translation>
        </message>
        <message>
            <source>Show closed projects</source>
            <translation>Montrer les projets clos</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Montrer seulement</translation>
        </message>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Client</translation>
        </message>
        <message>
            <source>&amp;Platform</source>
            <translation>&amp;Plateforme</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>Étiq&amp;uette</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>Prochaine dém&amp;arche</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>&amp;Devise</translation>
        </message>
        <message>
            <source>Total &amp;from</source>
            <comment>the lowest total</comment>
            <translation>Total d&amp;e</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <comment>the highest total</comment>
            <translation>&amp;Jusqu’à</translation>
        </message>
        <message>
            <source>All clients</source>
            <translation>Tous les clients</translation>
        </message>
        <message>
            <source>All platforms</source>
            <translation>Toutes les plateformes</translation>
        </message>
        <message>
            <source>All</source>
            <comment>with tags and without</comment>
            <translation>Avec ou sans</translation>
        </message>
        <message>
            <source>All</source>
            <comment>whatever the next step is</comment>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All currencies</source>
            <translation>Toutes les devises</translation>
        </message>
        <message>
            <source>No tag</source>
            <translation>Sans étiquette</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a name that several have, and which of them</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>This is not an amount. Type it like 1,250.</source>
            <translation>Ce n’est pas un montant. Saisissez-le ainsi : 1 250.</translation>
        </message>
        <message>
            <source>The first amount is higher than the second, so no project fits.</source>
            <translation>Le premier montant dépasse le second, aucun projet ne convient donc.</translation>
        </message>
        <message>
            <source>Back to the usual view</source>
            <translation>Revenir à la vue habituelle</translation>
        </message>
        <message>
            <source>By client</source>
            <translation>Par client</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Par plateforme</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>Par étiquette</translation>
        </message>
        <message>
            <source>Longest silence first</source>
            <translation>Silence le plus long d’abord</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation>Trié par titre</translation>
        </message>
        <message>
            <source>Highest amount first</source>
            <translation>Montant le plus élevé d’abord</translation>
        </message>
        <message>
            <source>Newest activity first</source>
            <translation>Activité la plus récente d’abord</translation>
        </message>
        <message>
            <source>Client: %1</source>
            <translation>Client : %1</translation>
        </message>
        <message>
            <source>Platform: %1</source>
            <translation>Plateforme : %1</translation>
        </message>
        <message>
            <source>Tag: %1</source>
            <translation>Étiquette : %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>amounts</comment>
            <translation>De %1 à %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <comment>an amount</comment>
            <translation>À partir de %1</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <comment>an amount</comment>
            <translation>Jusqu’à %1</translation>
        </message>
        <message>
            <source>In %1</source>
            <comment>a currency</comment>
            <translation>En %1</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>n’existe plus</translation>
        </message>
        <message>
            <source>%1, remove</source>
            <translation>%1, retirer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>How the board is shown</source>
            <translation>Comment le tableau s’affiche</translation>
        </message>
        <message>
            <source>%1 of 1 project</source>
            <translation>%1 sur 1 projet</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n projects</source>
            <translation>
                <numerusform>%1 sur %n projet</numerusform>
                <numerusform>%1 sur %n projets</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of 1 open project</source>
            <translation>%1 sur 1 projet ouvert</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n open projects</source>
            <translation>
                <numerusform>%1 sur %n projet ouvert</numerusform>
                <numerusform>%1 sur %n projets ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>No project fits</source>
            <translation>Aucun projet ne correspond</translation>
        </message>
        <message>
            <source>Nothing on the board fits all of this: %1, and the search for “%2”.</source>
            <translation>Aucun projet ne réunit ces critères : %1, et la recherche de « %2 ».</translation>
        </message>
        <message>
            <source>Nothing on the board fits the search for “%1”.</source>
            <translation>Aucun projet ne correspond à la recherche de « %1 ».</translation>
        </message>
        <message>
            <source>Nothing on the board fits all of this: %1.</source>
            <translation>Aucun projet ne réunit ces critères : %1.</translation>
        </message>
        <message>
            <source>Only closed projects fit, and those are hidden.</source>
            <translation>Seuls des projets clos conviennent, et ils sont cachés.</translation>
        </message>
        <message>
            <source>All projects are closed, and closed ones are hidden.</source>
            <translation>Tous les projets sont clos, et les projets clos sont cachés.</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Effacer tous les filtres</translation>
        </message>
        <message>
            <source>Clear filters and search</source>
            <translation>Effacer les filtres et la recherche</translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>This was done on %1.</source>
            <translation>C’était fait le %1.</translation>
        </message>
        <message>
            <source>Counting starts on %1.</source>
            <translation>On compte à partir du %1.</translation>
        </message>
        <message>
            <source>Counting starts after %1, the last day of the pause.</source>
            <translation>On compte après le %1, dernier jour de la pause.</translation>
        </message>
        <message>
            <source>1 working day of the client is counted from there: %1.</source>
            <translation>De là, on compte 1 jour ouvré du client : %1.</translation>
        </message>
        <message>
            <source>1 working day of yours is counted from there: %1.</source>
            <translation>De là, on compte 1 de vos jours ouvrés : %1.</translation>
        </message>
        <message>
            <source>1 working day of the platform is counted from there: %1.</source>
            <translation>De là, on compte 1 jour ouvré de la plateforme : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n working days of the client are counted from there: %1.</source>
            <translation>
                <numerusform>De là, on compte %n jour ouvré du client : %1.</numerusform>
                <numerusform>De là, on compte %n jours ouvrés du client : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days of yours are counted from there: %1.</source>
            <translation>
                <numerusform>De là, on compte %n de vos jours ouvrés : %1.</numerusform>
                <numerusform>De là, on compte %n de vos jours ouvrés : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days of the platform are counted from there: %1.</source>
            <translation>
                <numerusform>De là, on compte %n jour ouvré de la plateforme : %1.</numerusform>
                <numerusform>De là, on compte %n jours ouvrés de la plateforme : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours pass, day and night.</source>
            <translation>
                <numerusform>%n heure passe, jour et nuit.</numerusform>
                <numerusform>%n heures passent, jour et nuit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days pass, weekends included.</source>
            <translation>
                <numerusform>%n jour passe, week-ends compris.</numerusform>
                <numerusform>%n jours passent, week-ends compris.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is set for this project.</source>
            <translation>Ce délai est fixé pour ce projet.</translation>
        </message>
        <message>
            <source>The number is set for %1.</source>
            <translation>Ce délai est fixé pour %1.</translation>
        </message>
        <message>
            <source>The number comes from the values of %1.</source>
            <translation>Ce délai vient des valeurs de %1.</translation>
        </message>
        <message>
            <source>The number comes from your settings.</source>
            <translation>Ce délai vient de vos réglages.</translation>
        </message>
        <message>
            <source>This is the usual interval.</source>
            <translation>C’est le délai habituel.</translation>
        </message>
        <message>
            <source>%1 does not count: %2.</source>
            <translation>%1 ne compte pas : %2.</translation>
        </message>
        <message>
            <source>%1 does not count: %2, %3.</source>
            <translation>%1 ne compte pas : %2, %3.</translation>
        </message>
        <message>
            <source>Your days off do not count: %1.</source>
            <translation>Vos jours de congé ne comptent pas : %1.</translation>
        </message>
        <message>
            <source>The client’s days off do not count: %1.</source>
            <translation>Les jours de congé du client ne comptent pas : %1.</translation>
        </message>
        <message>
            <source>Your weekend does not count: %1.</source>
            <translation>Votre week-end ne compte pas : %1.</translation>
        </message>
        <message>
            <source>The weekend does not count: %1.</source>
            <translation>Le week-end ne compte pas : %1.</translation>
        </message>
        <message>
            <source>%1 and 1 more day</source>
            <translation>%1 et 1 jour de plus</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more days</source>
            <translation>
                <numerusform>%1 et %n jour de plus</numerusform>
                <numerusform>%1 et %n jours de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not due before %1, the first day you both work after %2, the date you asked for.</source>
            <translation>Rien avant le %1, premier jour ouvré commun à vous deux après le %2, la date que vous aviez demandée.</translation>
        </message>
        <message>
            <source>The platform releases by itself by %1.</source>
            <translation>La plateforme débloque d’elle-même d’ici au %1.</translation>
        </message>
        <message>
            <source>So it falls on %1 at %2 in %3.</source>
            <translation>Cela tombe donc le %1 à %2, fuseau %3.</translation>
        </message>
        <message>
            <source>For the client in %2 that is %1.</source>
            <translation>Pour le client à %2, c’est le %1.</translation>
        </message>
        <message>
            <source>For the client in %2 it is %1 then.</source>
            <translation>Pour le client à %2, il est alors %1.</translation>
        </message>
        <message>
            <source>For the client in %2 that is %1; days are counted there.</source>
            <translation>Pour le client à %2, c’est le %1 ; les jours se comptent à son heure.</translation>
        </message>
        <message>
            <source>The client’s clock shows the same time, in %1.</source>
            <translation>L’horloge du client indique la même heure, à %1.</translation>
        </message>
        <message>
            <source>“%1” is agreed for %2.</source>
            <translation>« %1 » est convenu pour le %2.</translation>
        </message>
        <message>
            <source>You wanted to look at the pause again on %1.</source>
            <translation>Vous vouliez revoir la pause le %1.</translation>
        </message>
        <message>
            <source>You do not work on that day; %1 is your next working day.</source>
            <translation>Vous ne travaillez pas ce jour-là ; le %1 est votre prochain jour ouvré.</translation>
        </message>
        <message>
            <source>No country is known for the client, so no public holidays of theirs are left out.</source>
            <translation>Le pays du client est inconnu, aucun de ses jours fériés n’est donc écarté.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Why this date?</source>
            <translation>Pourquoi cette date ?</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1: %2</source>
            <comment>a state and what it is of</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Says what you needed and by when</source>
            <translation>Dit ce qu’il vous fallait et pour quand</translation>
        </message>
        <message>
            <source>Offers to talk about a new timeline</source>
            <translation>Propose de parler d’un nouveau calendrier</translation>
        </message>
        <message>
            <source>Says until when, in whose time, and what follows</source>
            <translation>Dit jusqu’à quand, à l’heure de qui, et ce qui suit</translation>
        </message>
        <message>
            <source>Dates and weekdays are right</source>
            <translation>Les dates et les jours sont justes</translation>
        </message>
        <message>
            <source>Asks for no money that is already held</source>
            <translation>Ne réclame pas d’argent déjà garanti</translation>
        </message>
        <message>
            <source>Blames nobody and guesses at nothing</source>
            <translation>N’accuse personne et ne devine rien</translation>
        </message>
        <message>
            <source>No blank left to fill in</source>
            <translation>Tous les blancs sont remplis</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <comment>words of a message, and what is to be said of them</comment>
            <translation>« %1 » : %2</translation>
        </message>
        <message>
            <source>“%1”: fill it in, or take its sentence out.</source>
            <translation>« %1 » : remplissez-le, ou retirez sa phrase.</translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>Par exemple : %1</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder mon texte</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Must be changed</source>
            <translation>À changer</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Tout va bien</translation>
        </message>
        <message>
            <source>Before you send</source>
            <translation>Avant l’envoi</translation>
        </message>
        <message>
            <source>Why this tone?</source>
            <translation>Pourquoi ce ton ?</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Quote</source>
            <translation>Devis</translation>
        </message>
        <message>
            <source>My turn</source>
            <translation>À mon tour</translation>
        </message>
        <message>
            <source>Client’s turn</source>
            <translation>Au tour du client</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Relance</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Avis final</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>An answer to the quote</source>
            <translation>Une réponse au devis</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Un retour</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Une validation</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Un paiement</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Acompte</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Intermédiaire</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Finale</translation>
        </message>
        <message>
            <source>Cancellation fee</source>
            <translation>Indemnité d’annulation</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Livré</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Viré</translation>
        </message>
        <message>
            <source>Unsecured</source>
            <translation>Non sécurisé</translation>
        </message>
        <message>
            <source>Secured</source>
            <translation>Sécurisé</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Débloqué</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Abandonné</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Quote withdrawn</source>
            <translation>Devis retiré</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Passé en perte</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>Coup dur</translation>
        </message>
        <message>
            <source>Vacation</source>
            <translation>Congés</translation>
        </message>
        <message>
            <source>Out of office</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>We agreed to wait</source>
            <translation>Nous avons convenu d’attendre</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>The client answered</source>
            <translation>Le client a répondu</translation>
        </message>
        <message>
            <source>They reached the client</source>
            <translation>Le client a été joint</translation>
        </message>
        <message>
            <source>I was paid</source>
            <translation>Le paiement est arrivé</translation>
        </message>
        <message>
            <source>I will not be paid</source>
            <translation>Le paiement n’arrivera pas</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>Le client</translation>
        </message>
        <message>
            <source>The platform, by itself</source>
            <translation>La plateforme, d’elle-même</translation>
        </message>
        <message>
            <source>The platform’s support</source>
            <translation>L’assistance de la plateforme</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
    </context>
</TS>
