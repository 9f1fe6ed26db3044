/** Italian, with the polite "Lei". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Che cosa memorizza la chat e perché',
  intro:
    'È la chat stessa a creare questa panoramica, in base alle impostazioni che ha su questo sito web. Quando un’impostazione cambia, cambia anche questo testo.',
  noChat:
    'In questa pagina non c’è una chat. Questa panoramica descrive una chat con le impostazioni riportate di seguito.',

  storedTitle: 'Che cosa viene memorizzato nel suo browser',
  storedNote:
    'La chat non installa cookie. Utilizza la memoria del suo browser, che può essere letta solo dalle pagine di questo sito web.',
  storedIfAgreed: 'La tabella mostra che cosa verrebbe memorizzato se desse il suo consenso.',
  columnName: 'Nome',
  columnPurpose: 'Finalità',
  columnWritten: 'Quando viene memorizzato',
  columnKind: 'Categoria',
  columnType: 'Tipo di dato',
  columnPlace: 'Dove',
  columnLifetime: 'Durata',
  columnSetBy: 'Memorizzato da',
  columnValue: 'Valore attuale',
  placeLocal: 'Archiviazione locale',
  placeSession: 'Archiviazione di sessione',
  placeDatabase: 'Database nel browser (IndexedDB)',
  placeMemory: 'Memoria della pagina',
  placeOwn: 'Un archivio messo a disposizione da questo sito web',
  typeTimestamp: 'Data e ora',
  typeBoolean: 'Sì o no',
  typeText: 'Testo',
  typeRecord: 'Insieme di dati',
  kindFunctional: 'Stato della chat',
  kindConversation: 'La sua conversazione',
  kindIdentification: 'Riconoscimento',
  lifeRetention: 'Dal suo ultimo utilizzo della chat: {duration}',
  lifeRetentionOrTab:
    'Dal suo ultimo utilizzo della chat: {duration}. In ogni caso, non oltre la chiusura della scheda.',
  lifeDay: 'Fino all’arrivo del messaggio, ma al massimo: {duration}',
  lifeDayOrTab:
    'Fino all’arrivo del messaggio, ma al massimo: {duration}. In ogni caso, non oltre la chiusura della scheda.',
  lifeErased: 'Fino alla cancellazione da parte sua o del suo browser',
  lifeTab: 'Fino alla chiusura della scheda',
  lifePage: 'Finché non lascia la pagina',
  setByWidget: 'La chat',
  setByService: 'Il servizio di chat',

  retentionTitle: 'Per quanto tempo vale',
  retentionActivity:
    'Ogni termine decorre dalla sua ultima attività: quando carica una pagina con la chat, apre, chiude o riduce a icona la chat, chiude l’invito, invia un messaggio o ne riceve uno mentre la chat è aperta. Il termine: {duration}.',
  retentionMeaning:
    'Trascorso il termine, ciò che è stato memorizzato non viene più considerato. Viene eliminato la prima volta che la chat torna a consultarlo: quando carica una pagina con la chat o vi ritorna. Se non torna più, resta nel suo browser, inutilizzato, finché non cancella i dati del browser.',

  consentTitle: 'Quando viene memorizzato qualcosa',
  consentGranted:
    'La chat memorizza questi elementi dal momento in cui Lei carica una pagina con la chat.',
  consentInteraction:
    'La chat non memorizza nulla finché Lei non la utilizza: finché non la apre o la chiude, ne chiude l’invito o invia un messaggio. Prima di allora verifica soltanto se è rimasto memorizzato qualcosa in precedenza.',
  consentDenied:
    'In questo momento la chat non memorizza nulla nel suo browser e non vi legge nulla, perché Lei non ha dato il suo consenso. Ciò che era stato memorizzato in precedenza viene eliminato senza essere letto. Ciò che Lei fa nella chat viene conservato solo nella memoria della pagina.',
  consentDeniedService:
    'Se invia comunque un messaggio, il servizio di chat salva i propri elementi nell’archiviazione di sessione, finché non chiude la scheda.',

  hostsTitle: 'Chi viene contattato e quando',
  hostsCode: 'Il programma della chat viene caricato da: {hosts}',
  hostsNobody: 'Nessun servizio è collegato alla chat: non viene contattato nessuno.',
  hostsBrowser: 'La conversazione resta nel suo browser: non viene contattato nessuno.',
  hostsServer: 'La conversazione passa da questo server: {hosts}',
  hostsService:
    'La conversazione passa da Sunshine Conversations, un servizio di Zendesk. Vengono contattati questi server: {hosts}',
  hostsOwn: 'La conversazione passa da un servizio che questo sito web ha collegato autonomamente.',
  whenOpen: 'Ciò avviene quando apre la chat.',
  whenAuto:
    'Ciò avviene quando apre la chat. Se ha già una conversazione, avviene poco dopo il caricamento di una pagina.',
  whenLoad: 'Ciò avviene quando carica una pagina con la chat.',
  whenActed: 'Non avviene mai prima che Lei abbia utilizzato la chat.',
  whenSent:
    'Finché non ha dato il consenso alla memorizzazione, ciò avviene solo quando invia un messaggio o avvia la chat.',
  hostsMedia:
    'Le immagini nei messaggi vengono caricate dal luogo in cui le conserva il servizio di chat o il suo interlocutore, nel momento in cui le vede.',

  sentTitle: 'Che cosa viene inviato',
  sentIntro:
    'Con il suo primo messaggio, e di nuovo in caso di modifiche, la chat invia quanto segue. Prima di allora non viene inviato nulla.',
  sentMessages: 'ciò che scrive',
  sentTyping: 'il fatto che sta scrivendo e fin dove ha letto',
  sentUuid: 'il numero casuale della sua visita (widget_uuid)',
  sentPage:
    'il titolo e l’indirizzo della pagina e l’indirizzo della pagina precedente; dei parametri di un indirizzo, solo questi: {names}',
  sentNoParameters: 'nessuno',
  sentOnline: 'il momento in cui è iniziata la sua visita',
  sentLocale: 'la lingua della chat',
  sentOpenedBy: 'come è stata aperta la chat: da Lei, da sola o da questo sito web',
  sentMetadata: 'informazioni che questo sito web aggiunge alla conversazione: {names}',
  sentProfile: 'il suo nome e il suo indirizzo e-mail, se Lei o questo sito web li avete indicati',
  sentIdentity: 'chi è su questo sito, se ha effettuato l’accesso',
  sentFiles: 'i file che sceglie di inviare',
  sentLocation:
    'la sua posizione, solo dopo che ha premuto l’apposito pulsante e il browser le ha chiesto conferma',
  sentNothingElse:
    'La chat non invia altro. Non esamina il suo dispositivo. Come per ogni connessione a Internet, il computer all’altro capo vede il suo indirizzo IP.',
  sentByService:
    'Il servizio di chat, una volta attivo, invia anche autonomamente: il numero che ha assegnato al suo browser, il titolo e l’indirizzo della pagina, l’indirizzo della pagina precedente, la sua lingua, il nome e la versione del suo browser.',

  legalTitle: 'Su quale base giuridica',
  legalController:
    '{controller} decide per che cosa viene utilizzata la chat ed è il titolare del trattamento.',
  legalProvider: '{provider} fornisce la chat. Lo fa per: {controller}.',
  legalInterest:
    '{controller} ha un legittimo interesse a offrire la chat e a mantenerla funzionante (articolo 6, paragrafo 1, lettera f), del regolamento generale sulla protezione dei dati, GDPR).',
  legalContract:
    'Rispondere alle sue domande è necessario per preparare o eseguire un contratto con Lei, ove presente, ai sensi dell’articolo 6, paragrafo 1, lettera b).',
  legalStorage:
    'Ciò che deve essere memorizzato per far funzionare la chat da Lei richiesta può essere memorizzato senza chiederle il permesso. Ove la legge lo richieda, tutto il resto viene memorizzato solo con il suo consenso, che può revocare in qualsiasi momento.',
  controllerUnknown: 'Il gestore di questo sito web',
  providerUnknown: 'Il fornitore della chat',
  privacyLink: 'Informativa sulla privacy',

  nowTitle: 'Che cosa è memorizzato ora in questo browser',
  nowNothing: 'Al momento in questo browser non è memorizzato nulla della chat.',
  nowNotRead: 'Non è stata effettuata alcuna verifica, perché Lei non ha dato il suo consenso.',
  nowUndeclared:
    'Questi elementi non sono stati memorizzati da questa versione della chat e vengono eliminati insieme agli altri: {names}',
  lookAgain: 'Verifica di nuovo',
  download: 'Scarica i miei dati della chat',
  erase: 'Elimina i miei dati della chat',
  eraseQuestion:
    'Eliminare tutto ciò che la chat ha memorizzato in questo browser? Una conversazione aperta nella chat verrà terminata.',
  eraseConfirm: 'Elimina',
  eraseCancel: 'Conserva',
  erasing: 'Eliminazione in corso…',
  erased: 'I suoi dati della chat sono stati eliminati da questo browser.',
  eraseFailed:
    'Non è stato possibile eliminare quanto segue: {names}. Chiuda le altre schede con questo sito web e riprovi.',
  eraseElsewhere:
    'In questo modo non vengono eliminati i messaggi che ha inviato. A chi può chiederlo: {controller}.',
  notAdvice:
    'Questa panoramica non costituisce consulenza legale. Descrive che cosa fa la chat. Spetta al gestore di questo sito web valutare se ciò sia sufficiente.',

  loadedPurpose:
    'Memorizza quando è iniziata la sua visita. Il tempo dopo il quale la chat si apre da sola decorre da quel momento, su tutte le pagine.',
  loadedWritten: 'Sulla prima pagina di una visita. Le pagine successive non lo modificano.',
  autoOpenedPurpose:
    'Memorizza che la chat si è aperta da sola, affinché lo faccia una sola volta per visita.',
  autoOpenedWritten: 'Quando la chat si apre da sola.',
  openedPurpose: 'Memorizza che ha aperto la chat, affinché sia aperta nella pagina successiva.',
  openedWritten: 'Quando apre la chat (true) o la chiude (false).',
  closedPurpose: 'Memorizza che ha chiuso la chat, affinché resti chiusa e non si apra da sola.',
  closedWritten: 'Quando chiude la chat (true) o la apre (false).',
  foldedPurpose:
    'Memorizza che ha ridotto a icona la chat, affinché lo sia anche nella pagina successiva.',
  foldedWritten: 'Quando riduce a icona la chat (true) o la ripristina (false).',
  dismissedPurpose:
    'Memorizza che ha chiuso l’invito accanto al pulsante della chat, affinché non ricompaia.',
  dismissedWritten: 'Quando chiude l’invito.',
  uuidPurpose:
    'Un numero casuale che distingue i visitatori senza dire chi sono. Viene inviato con il suo primo messaggio, affinché i suoi messaggi restino insieme.',
  uuidWritten: 'Sulla prima pagina di una visita.',
  welcomePurpose: 'Memorizza se il messaggio di benvenuto fa parte della sua conversazione.',
  welcomeWritten: 'Quando la chat si apre da sola (true) o quando è Lei ad aprirla prima (false).',
  expiresPurpose:
    'Indica fino a quando vale tutto quanto sopra. Dopo non viene più considerato e viene eliminato.',
  expiresWritten: 'Ogni volta che utilizza la chat o carica una pagina che la contiene.',
  draftPurpose:
    'Conserva ciò che ha scritto e non inviato, affinché sia ancora presente nella pagina successiva.',
  draftWritten: 'Mentre scrive. Viene eliminato quando invia il testo o lo cancella.',
  transcriptPurpose:
    'Conserva i suoi ultimi messaggi e l’identificativo della loro conversazione, affinché la pagina successiva li mostri senza attese.',
  transcriptWritten: 'Quando vengono inviati o ricevuti messaggi.',
  outboxPurpose:
    'Conserva un messaggio che ha inviato finché non è arrivato, affinché non vada perso.',
  outboxWritten: 'Quando invia un messaggio. Viene eliminato quando il messaggio è arrivato.',
  localPurpose:
    'Conserva la conversazione stessa, con i relativi file e il suo nome, perché questo sito web non utilizza a tale scopo alcun servizio di chat.',
  localWritten: 'Quando vengono inviati o ricevuti messaggi.',
  clientIdPurpose: 'Un numero con cui il servizio di chat riconosce questo browser.',
  clientIdWritten: 'Quando si avvia il servizio di chat.',
  appUserIdPurpose: 'Un numero con cui il servizio di chat ritrova la sua conversazione.',
  appUserIdWritten: 'Quando inizia la sua conversazione.',
  sessionTokenPurpose: 'Dimostra al servizio di chat che la conversazione è sua.',
  sessionTokenWritten:
    'Quando inizia la sua conversazione, a meno che non abbia effettuato l’accesso.',
} satisfies StatementStrings;
