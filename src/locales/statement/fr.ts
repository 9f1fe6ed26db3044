/** French, with "vous". No-break spaces stand before : ; ! and ? */
import type { StatementStrings } from './en.js';

export default {
  title: 'Ce que le chat enregistre, et pourquoi',
  intro:
    'Le chat établit lui-même ce récapitulatif, d’après ses paramètres sur ce site. Lorsqu’un paramètre change, ce texte change aussi.',
  noChat:
    'Il n’y a pas de chat sur cette page. Ce récapitulatif décrit un chat doté des paramètres ci-dessous.',

  storedTitle: 'Ce qui est enregistré dans votre navigateur',
  storedNote:
    'Le chat ne dépose pas de cookies. Il utilise le stockage de votre navigateur, que seules les pages de ce site peuvent lire.',
  storedIfAgreed: 'Le tableau montre ce qui serait enregistré si vous y consentiez.',
  columnName: 'Nom',
  columnPurpose: 'Finalité',
  columnWritten: 'Moment de l’enregistrement',
  columnKind: 'Catégorie',
  columnType: 'Type de donnée',
  columnPlace: 'Emplacement',
  columnLifetime: 'Durée',
  columnSetBy: 'Enregistré par',
  columnValue: 'Valeur actuelle',
  placeLocal: 'Stockage local',
  placeSession: 'Stockage de session',
  placeDatabase: 'Base de données du navigateur (IndexedDB)',
  placeMemory: 'Mémoire de la page',
  placeOwn: 'Un stockage fourni par ce site',
  typeTimestamp: 'Date et heure',
  typeBoolean: 'Oui ou non',
  typeText: 'Texte',
  typeRecord: 'Ensemble de données',
  kindFunctional: 'État du chat',
  kindConversation: 'Votre conversation',
  kindIdentification: 'Reconnaissance',
  lifeRetention: 'Après votre dernière utilisation du chat\u00a0: {duration}',
  lifeRetentionOrTab:
    'Après votre dernière utilisation du chat\u00a0: {duration}. Dans tous les cas, pas au-delà de la fermeture de l’onglet.',
  lifeDay: 'Jusqu’à l’arrivée du message, dans la limite de la durée suivante\u00a0: {duration}',
  lifeDayOrTab:
    'Jusqu’à l’arrivée du message, dans la limite de la durée suivante\u00a0: {duration}. Dans tous les cas, pas au-delà de la fermeture de l’onglet.',
  lifeErased: 'Jusqu’à la suppression par vous ou par votre navigateur',
  lifeTab: 'Jusqu’à la fermeture de l’onglet',
  lifePage: 'Jusqu’à ce que vous quittiez la page',
  setByWidget: 'Le chat',
  setByService: 'Le service de chat',

  retentionTitle: 'Durée de validité',
  retentionActivity:
    'Toute durée limitée court à partir de votre dernière activité\u00a0: lorsque vous chargez une page contenant le chat, ouvrez, fermez ou réduisez le chat, masquez l’invitation, envoyez un message ou en recevez un pendant que le chat est ouvert. La durée limite\u00a0: {duration}.',
  retentionMeaning:
    'Une fois ce délai écoulé, ce qui a été enregistré n’est plus pris en compte. La suppression a lieu la prochaine fois que le chat le consulte\u00a0: lorsque vous chargez une page contenant le chat ou y revenez. Si vous ne revenez jamais, ces données restent dans votre navigateur, inutilisées, jusqu’à ce que vous effaciez les données de celui-ci.',

  consentTitle: 'Quand quelque chose est enregistré',
  consentGranted:
    'Le chat enregistre ces éléments dès que vous chargez une page contenant le chat.',
  consentInteraction:
    'Le chat n’enregistre rien tant que vous ne l’utilisez pas\u00a0: tant que vous ne l’ouvrez pas, ne le fermez pas, ne masquez pas son invitation et n’envoyez pas de message. Avant cela, il vérifie seulement si des données ont été enregistrées auparavant.',
  consentDenied:
    'En ce moment, le chat n’enregistre rien dans votre navigateur et n’y lit rien, car vous n’y avez pas consenti. Ce qui a été enregistré auparavant est supprimé sans être lu. Ce que vous faites dans le chat est conservé uniquement dans la mémoire de la page.',
  consentDeniedService:
    'Si vous envoyez tout de même un message, le service de chat enregistre ses propres éléments dans le stockage de session, jusqu’à ce que vous fermiez l’onglet.',

  hostsTitle: 'Qui est contacté, et quand',
  hostsCode: 'Le programme du chat est chargé depuis\u00a0: {hosts}',
  hostsNobody: 'Aucun service n’est relié au chat\u00a0: personne n’est contacté.',
  hostsBrowser: 'La conversation reste dans votre navigateur\u00a0: personne n’est contacté.',
  hostsServer: 'La conversation passe par ce serveur\u00a0: {hosts}',
  hostsService:
    'La conversation passe par Sunshine Conversations, un service de Zendesk. Les serveurs suivants sont contactés\u00a0: {hosts}',
  hostsOwn: 'La conversation passe par un service que ce site a lui-même relié au chat.',
  whenOpen: 'Cela se produit lorsque vous ouvrez le chat.',
  whenAuto:
    'Cela se produit lorsque vous ouvrez le chat. Si vous avez déjà une conversation, cela se produit peu après le chargement d’une page.',
  whenLoad: 'Cela se produit lorsque vous chargez une page contenant le chat.',
  whenActed: 'Cela ne se produit jamais avant que vous ayez vous-même utilisé le chat.',
  whenSent:
    'Tant que vous n’avez pas consenti à l’enregistrement, cela se produit uniquement lorsque vous envoyez un message ou démarrez le chat.',
  hostsMedia:
    'Les images contenues dans les messages sont chargées depuis l’endroit où le service de chat ou votre interlocuteur les conserve, au moment où vous les voyez.',

  sentTitle: 'Ce qui est envoyé',
  sentIntro:
    'Avec votre premier message, puis à chaque changement, le chat envoie les éléments suivants. Rien n’est envoyé avant.',
  sentMessages: 'ce que vous écrivez',
  sentTyping: 'le fait que vous êtes en train d’écrire, et jusqu’où vous avez lu',
  sentUuid: 'le numéro aléatoire de votre visite (widget_uuid)',
  sentPage:
    'le titre et l’adresse de la page, ainsi que l’adresse de la page précédente\u00a0; parmi les paramètres d’une adresse, uniquement ceux-ci\u00a0: {names}',
  sentNoParameters: 'aucun',
  sentOnline: 'le moment où votre visite a commencé',
  sentLocale: 'la langue du chat',
  sentOpenedBy: 'comment le chat a été ouvert\u00a0: par vous, automatiquement ou par ce site',
  sentMetadata: 'des informations que ce site ajoute à la conversation\u00a0: {names}',
  sentProfile: 'votre nom et votre adresse e-mail, si vous ou ce site les avez indiqués',
  sentIdentity: 'qui vous êtes sur ce site, si vous êtes connecté',
  sentFiles: 'les fichiers que vous choisissez d’envoyer',
  sentLocation:
    'votre position, uniquement après que vous avez appuyé sur le bouton prévu à cet effet et que votre navigateur vous a posé la question',
  sentNothingElse:
    'Le chat n’envoie rien d’autre. Il n’examine pas votre appareil. Comme pour toute connexion sur Internet, l’ordinateur situé à l’autre bout voit votre adresse IP.',
  sentByService:
    'Une fois actif, le service de chat envoie aussi de lui-même\u00a0: le numéro qu’il a attribué à votre navigateur, le titre et l’adresse de la page, l’adresse de la page précédente, votre langue, ainsi que le nom et la version de votre navigateur.',

  legalTitle: 'Sur quelle base juridique',
  legalController:
    '{controller} décide de l’usage qui est fait du chat et en assume la responsabilité.',
  legalProvider: '{provider} fournit le chat, et ce pour\u00a0: {controller}.',
  legalInterest:
    '{controller} a un intérêt légitime à proposer le chat et à en assurer le bon fonctionnement (article 6, paragraphe 1, point f), du règlement général sur la protection des données, RGPD).',
  legalContract:
    'Répondre à vos questions est nécessaire à la préparation ou à l’exécution d’un contrat avec vous, s’il y en a un, au sens de l’article 6, paragraphe 1, point b).',
  legalStorage:
    'Ce qui doit être enregistré pour faire fonctionner le chat que vous avez demandé peut l’être sans vous demander votre accord. Lorsque la loi l’exige, tout le reste n’est enregistré qu’avec votre consentement, que vous pouvez retirer à tout moment.',
  controllerUnknown: 'L’exploitant de ce site',
  providerUnknown: 'Le fournisseur du chat',
  privacyLink: 'Politique de confidentialité',

  nowTitle: 'Ce qui est actuellement enregistré dans ce navigateur',
  nowNothing: 'Aucune donnée du chat n’est actuellement enregistrée dans ce navigateur.',
  nowNotRead: 'Cela n’a pas été vérifié, car vous n’y avez pas consenti.',
  nowUndeclared:
    'Ces éléments n’ont pas été enregistrés par cette version du chat et sont supprimés avec les autres\u00a0: {names}',
  lookAgain: 'Vérifier à nouveau',
  download: 'Télécharger mes données de chat',
  erase: 'Supprimer mes données de chat',
  eraseQuestion:
    'Supprimer tout ce que le chat a enregistré dans ce navigateur\u00a0? Une conversation ouverte dans le chat prendra fin.',
  eraseConfirm: 'Supprimer',
  eraseCancel: 'Conserver',
  erasing: 'Suppression en cours…',
  erased: 'Vos données de chat ont été supprimées de ce navigateur.',
  eraseFailed:
    'Les éléments suivants n’ont pas pu être supprimés\u00a0: {names}. Fermez les autres onglets ouverts sur ce site, puis réessayez.',
  eraseElsewhere:
    'Les messages que vous avez envoyés ne sont pas supprimés pour autant. À qui demander leur suppression\u00a0: {controller}.',
  notAdvice:
    'Ce récapitulatif ne constitue pas un conseil juridique. Il décrit ce que fait le chat. Il appartient à l’exploitant de ce site de juger si cela suffit.',

  loadedPurpose:
    'Mémorise le début de votre visite. Le délai après lequel le chat s’ouvre de lui-même court à partir de ce moment, sur l’ensemble des pages.',
  loadedWritten: 'À la première page d’une visite. Les pages suivantes n’y changent rien.',
  autoOpenedPurpose:
    'Mémorise que le chat s’est ouvert de lui-même, afin qu’il ne le fasse qu’une fois par visite.',
  autoOpenedWritten: 'Lorsque le chat s’ouvre de lui-même.',
  openedPurpose:
    'Mémorise que vous avez ouvert le chat, afin qu’il soit ouvert à la page suivante.',
  openedWritten: 'Lorsque vous ouvrez (true) ou fermez (false) le chat.',
  closedPurpose:
    'Mémorise que vous avez fermé le chat, afin qu’il reste fermé et ne s’ouvre pas de lui-même.',
  closedWritten: 'Lorsque vous fermez (true) ou ouvrez (false) le chat.',
  foldedPurpose:
    'Mémorise que vous avez réduit le chat, afin qu’il soit réduit à la page suivante.',
  foldedWritten: 'Lorsque vous réduisez (true) ou agrandissez (false) le chat.',
  dismissedPurpose:
    'Mémorise que vous avez masqué l’invitation à côté du bouton du chat, afin qu’elle ne réapparaisse pas.',
  dismissedWritten: 'Lorsque vous masquez l’invitation.',
  uuidPurpose:
    'Un numéro aléatoire qui distingue les visiteurs sans dire qui ils sont. Il est envoyé avec votre premier message, afin que vos messages restent ensemble.',
  uuidWritten: 'À la première page d’une visite.',
  welcomePurpose: 'Mémorise si le message de bienvenue fait partie de votre conversation.',
  welcomeWritten:
    'Lorsque le chat s’ouvre de lui-même (true) ou lorsque vous l’ouvrez avant cela (false).',
  expiresPurpose:
    'Indique jusqu’à quand tout ce qui précède est valable. Au-delà, ce n’est plus pris en compte et c’est supprimé.',
  expiresWritten: 'Chaque fois que vous utilisez le chat ou chargez une page qui le contient.',
  draftPurpose:
    'Conserve ce que vous avez écrit sans l’envoyer, afin de le retrouver à la page suivante.',
  draftWritten: 'Pendant que vous écrivez. Supprimé lorsque vous envoyez ou effacez le texte.',
  transcriptPurpose:
    'Conserve vos derniers messages et l’identifiant de leur conversation, afin que la page suivante les affiche sans attente.',
  transcriptWritten: 'Lorsque des messages sont envoyés ou reçus.',
  outboxPurpose:
    'Conserve un message que vous avez envoyé jusqu’à son arrivée, afin qu’il ne soit pas perdu.',
  outboxWritten: 'Lorsque vous envoyez un message. Supprimé lorsque le message est arrivé.',
  localPurpose:
    'Conserve la conversation elle-même, avec ses fichiers et votre nom, car ce site n’utilise pas de service de chat pour cela.',
  localWritten: 'Lorsque des messages sont envoyés ou reçus.',
  clientIdPurpose: 'Un numéro auquel le service de chat reconnaît ce navigateur.',
  clientIdWritten: 'Lorsque le service de chat démarre.',
  appUserIdPurpose: 'Un numéro grâce auquel le service de chat retrouve votre conversation.',
  appUserIdWritten: 'Lorsque votre conversation commence.',
  sessionTokenPurpose: 'Prouve au service de chat que la conversation est bien la vôtre.',
  sessionTokenWritten: 'Lorsque votre conversation commence, sauf connexion à votre compte.',
} satisfies StatementStrings;
