/** Spanish, with "usted". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Qué guarda el chat y por qué',
  intro:
    'El propio chat elabora este resumen a partir de la configuración que tiene en este sitio web. Cuando cambia la configuración, cambia también este texto.',
  noChat:
    'En esta página no hay ningún chat. Este resumen describe un chat con la configuración que figura a continuación.',

  storedTitle: 'Qué se guarda en su navegador',
  storedNote:
    'El chat no instala cookies. Utiliza el almacenamiento de su navegador, que solo pueden leer las páginas de este sitio web.',
  storedIfAgreed: 'La tabla muestra lo que se guardaría si usted diera su consentimiento.',
  columnName: 'Nombre',
  columnPurpose: 'Finalidad',
  columnWritten: 'Cuándo se guarda',
  columnKind: 'Categoría',
  columnType: 'Tipo de dato',
  columnPlace: 'Dónde',
  columnLifetime: 'Cuánto tiempo',
  columnSetBy: 'Quién lo guarda',
  columnValue: 'Valor actual',
  placeLocal: 'Almacenamiento local',
  placeSession: 'Almacenamiento de sesión',
  placeDatabase: 'Base de datos del navegador (IndexedDB)',
  placeMemory: 'Memoria de la página',
  placeOwn: 'Un almacenamiento que proporciona este sitio web',
  typeTimestamp: 'Fecha y hora',
  typeBoolean: 'Sí o no',
  typeText: 'Texto',
  typeRecord: 'Registro',
  kindFunctional: 'Estado del chat',
  kindConversation: 'Su conversación',
  kindIdentification: 'Reconocimiento',
  lifeRetention: 'Desde la última vez que usó el chat: {duration}',
  lifeRetentionOrTab:
    'Desde la última vez que usó el chat: {duration}. En todo caso, no más allá del cierre de la pestaña.',
  lifeDay: 'Hasta que el mensaje haya llegado, pero como máximo: {duration}',
  lifeDayOrTab:
    'Hasta que el mensaje haya llegado, pero como máximo: {duration}. En todo caso, no más allá del cierre de la pestaña.',
  lifeErased: 'Hasta que usted o su navegador lo eliminen',
  lifeTab: 'Hasta que cierre la pestaña',
  lifePage: 'Hasta que abandone la página',
  setByWidget: 'El chat',
  setByService: 'El servicio de chat',

  retentionTitle: 'Cuánto tiempo es válido',
  retentionActivity:
    'Todos los plazos se cuentan desde su última actividad: cuando carga una página con el chat; abre, cierra o minimiza el chat; descarta la invitación; envía un mensaje, o recibe uno mientras el chat está abierto. El plazo: {duration}.',
  retentionMeaning:
    'Una vez transcurrido el plazo, lo guardado deja de tenerse en cuenta. Se elimina la próxima vez que el chat lo consulta: cuando carga una página con el chat o vuelve a ella. Si no regresa nunca, permanece en su navegador, sin usarse, hasta que borre los datos del navegador.',

  consentTitle: 'Cuándo se guarda algo',
  consentGranted:
    'El chat guarda estos elementos desde el momento en que usted carga una página con el chat.',
  consentInteraction:
    'El chat no guarda nada hasta que usted lo utiliza: hasta que lo abre o lo cierra, descarta su invitación o envía un mensaje. Antes de eso, solo comprueba si hay algo guardado de una ocasión anterior.',
  consentDenied:
    'En este momento, el chat no guarda nada en su navegador ni lee nada en él, porque usted no ha dado su consentimiento. Lo que se guardó antes se elimina sin leerse. Lo que usted hace en el chat se conserva únicamente en la memoria de la página.',
  consentDeniedService:
    'Si aun así envía un mensaje, el servicio de chat guarda sus propios elementos en el almacenamiento de sesión hasta que cierre la pestaña.',

  hostsTitle: 'Con quién se establece contacto y cuándo',
  hostsCode: 'El programa del chat se carga desde: {hosts}',
  hostsNobody: 'No hay ningún servicio conectado al chat: no se establece contacto con nadie.',
  hostsBrowser: 'La conversación permanece en su navegador: no se establece contacto con nadie.',
  hostsServer: 'La conversación pasa por este servidor: {hosts}',
  hostsService:
    'La conversación pasa por Sunshine Conversations, un servicio de Zendesk. Se establece contacto con estos servidores: {hosts}',
  hostsOwn: 'La conversación pasa por un servicio que ha conectado el propio sitio web.',
  whenOpen: 'Esto ocurre cuando abre el chat.',
  whenAuto:
    'Esto ocurre cuando abre el chat. Si ya tiene una conversación, ocurre poco después de cargarse una página.',
  whenLoad: 'Esto ocurre cuando carga una página con el chat.',
  whenActed: 'No ocurre nunca antes de que usted haya utilizado el chat.',
  whenSent:
    'Mientras no haya dado su consentimiento para el almacenamiento, solo ocurre cuando envía un mensaje o inicia el chat.',
  hostsMedia:
    'Las imágenes de los mensajes se cargan desde el lugar donde las conserva el servicio de chat o la otra parte, en el momento en que las ve.',

  sentTitle: 'Qué se envía',
  sentIntro:
    'Con su primer mensaje, y de nuevo cuando hay cambios, el chat envía lo siguiente. Antes no se envía nada.',
  sentMessages: 'lo que escribe',
  sentTyping: 'que está escribiendo y hasta dónde ha leído',
  sentUuid: 'el número aleatorio de su visita (widget_uuid)',
  sentPage:
    'el título y la dirección de la página, y la dirección de la página anterior; de los parámetros de una dirección, solo estos: {names}',
  sentNoParameters: 'ninguno',
  sentOnline: 'el momento en que comenzó su visita',
  sentLocale: 'el idioma del chat',
  sentOpenedBy: 'cómo se abrió el chat: por usted, por sí solo o por este sitio web',
  sentMetadata: 'datos que este sitio web añade a la conversación: {names}',
  sentProfile:
    'su nombre y su dirección de correo electrónico, si usted o este sitio web los han facilitado',
  sentIdentity: 'quién es usted en este sitio web, si ha iniciado sesión',
  sentFiles: 'los archivos que elige enviar',
  sentLocation:
    'su ubicación, solo después de que haya pulsado el botón correspondiente y su navegador le haya preguntado',
  sentNothingElse:
    'El chat no envía nada más. No examina su dispositivo. Como en cualquier conexión a internet, el ordenador del otro extremo ve su dirección IP.',
  sentByService:
    'El servicio de chat, una vez en marcha, también envía por su cuenta: el número que ha asignado a su navegador, el título y la dirección de la página, la dirección de la página anterior, su idioma, y el nombre y la versión de su navegador.',

  legalTitle: 'Con qué base jurídica',
  legalController:
    '{controller} decide para qué se utiliza el chat y asume la responsabilidad de ello.',
  legalProvider: '{provider} proporciona el chat. Lo hace para: {controller}.',
  legalInterest:
    '{controller} tiene un interés legítimo en ofrecer el chat y mantenerlo en funcionamiento (artículo 6, apartado 1, letra f), del Reglamento General de Protección de Datos, RGPD).',
  legalContract:
    'Responder a sus preguntas es necesario para preparar o ejecutar un contrato con usted, cuando lo haya, conforme al artículo 6, apartado 1, letra b).',
  legalStorage:
    'Lo que debe guardarse para que funcione el chat que ha solicitado puede guardarse sin pedirle permiso. Cuando la ley lo exige, todo lo demás se guarda únicamente con su consentimiento, que puede retirar en cualquier momento.',
  controllerUnknown: 'El titular de este sitio web',
  providerUnknown: 'El proveedor del chat',
  privacyLink: 'Política de privacidad',

  nowTitle: 'Qué hay guardado ahora en este navegador',
  nowNothing: 'Ahora mismo no hay nada del chat guardado en este navegador.',
  nowNotRead: 'Esto no se ha consultado, porque usted no ha dado su consentimiento.',
  nowUndeclared:
    'Estos elementos no los guardó esta versión del chat y se eliminan junto con los demás: {names}',
  lookAgain: 'Volver a consultar',
  download: 'Descargar mis datos del chat',
  erase: 'Eliminar mis datos del chat',
  eraseQuestion:
    '¿Eliminar todo lo que el chat ha guardado en este navegador? Si hay una conversación abierta en el chat, finalizará.',
  eraseConfirm: 'Eliminar',
  eraseCancel: 'Conservar',
  erasing: 'Eliminando…',
  erased: 'Sus datos del chat se han eliminado de este navegador.',
  eraseFailed:
    'No se ha podido eliminar lo siguiente: {names}. Cierre las demás pestañas con este sitio web y vuelva a intentarlo.',
  eraseElsewhere:
    'Con esto no se eliminan los mensajes que ha enviado. A quién puede solicitarlo: {controller}.',
  notAdvice:
    'Este resumen no constituye asesoramiento jurídico. Describe lo que hace el chat. Corresponde al titular de este sitio web valorar si eso es suficiente.',

  loadedPurpose:
    'Registra cuándo comenzó su visita. El tiempo tras el cual el chat se abre por sí solo se cuenta desde entonces, en todas las páginas.',
  loadedWritten: 'En la primera página de una visita. Las páginas posteriores no lo modifican.',
  autoOpenedPurpose:
    'Registra que el chat se ha abierto por sí solo, para que lo haga una sola vez por visita.',
  autoOpenedWritten: 'Cuando el chat se abre por sí solo.',
  openedPurpose: 'Registra que ha abierto el chat, para que esté abierto en la página siguiente.',
  openedWritten: 'Cuando abre el chat (true) o lo cierra (false).',
  closedPurpose: 'Registra que ha cerrado el chat, para que siga cerrado y no se abra por sí solo.',
  closedWritten: 'Cuando cierra el chat (true) o lo abre (false).',
  foldedPurpose:
    'Registra que ha minimizado el chat, para que esté minimizado en la página siguiente.',
  foldedWritten: 'Cuando minimiza el chat (true) o lo restaura (false).',
  dismissedPurpose:
    'Registra que ha descartado la invitación situada junto al botón del chat, para que no vuelva a aparecer.',
  dismissedWritten: 'Cuando descarta la invitación.',
  uuidPurpose:
    'Un número aleatorio que distingue a los visitantes sin decir quiénes son. Se envía con su primer mensaje, para que sus mensajes permanezcan juntos.',
  uuidWritten: 'En la primera página de una visita.',
  welcomePurpose: 'Registra si el mensaje de bienvenida forma parte de su conversación.',
  welcomeWritten: 'Cuando el chat se abre por sí solo (true) o cuando usted lo abre antes (false).',
  expiresPurpose:
    'Indica hasta cuándo es válido todo lo anterior. Después deja de tenerse en cuenta y se elimina.',
  expiresWritten: 'Cada vez que utiliza el chat o carga una página que lo contiene.',
  draftPurpose:
    'Conserva lo que ha escrito y no ha enviado, para que siga ahí en la página siguiente.',
  draftWritten: 'Mientras escribe. Se elimina cuando envía el texto o lo borra.',
  transcriptPurpose:
    'Conserva sus últimos mensajes y el identificador de su conversación, para que la página siguiente los muestre sin espera.',
  transcriptWritten: 'Cuando se envían o se reciben mensajes.',
  outboxPurpose:
    'Conserva un mensaje que ha enviado hasta que haya llegado, para que no se pierda.',
  outboxWritten: 'Cuando envía un mensaje. Se elimina cuando el mensaje ha llegado.',
  localPurpose:
    'Conserva la conversación misma, con sus archivos y el nombre de usted, porque este sitio web no utiliza ningún servicio de chat para ello.',
  localWritten: 'Cuando se envían o se reciben mensajes.',
  clientIdPurpose: 'Un número por el que el servicio de chat reconoce este navegador.',
  clientIdWritten: 'Cuando se inicia el servicio de chat.',
  appUserIdPurpose: 'Un número con el que el servicio de chat vuelve a encontrar su conversación.',
  appUserIdWritten: 'Cuando comienza su conversación.',
  sessionTokenPurpose: 'Demuestra al servicio de chat que la conversación es suya.',
  sessionTokenWritten: 'Cuando comienza su conversación, salvo que haya iniciado sesión.',
} satisfies StatementStrings;
