/** European Portuguese, with the polite third person. */
import type { StatementStrings } from './en.js';

export default {
  title: 'O que o chat guarda, e porquê',
  intro:
    'Este resumo é elaborado pelo próprio chat, a partir das definições que tem neste site. Quando uma definição muda, este texto muda também.',
  noChat:
    'Não há nenhum chat nesta página. Este resumo descreve um chat com as definições indicadas abaixo.',

  storedTitle: 'O que é guardado no seu navegador',
  storedNote:
    'O chat não instala cookies. Utiliza o armazenamento do seu navegador, que só pode ser lido pelas páginas deste site.',
  storedIfAgreed: 'A tabela mostra o que seria guardado se desse o seu consentimento.',
  columnName: 'Nome',
  columnPurpose: 'Finalidade',
  columnWritten: 'Quando é guardado',
  columnKind: 'Categoria',
  columnType: 'Tipo de dado',
  columnPlace: 'Onde',
  columnLifetime: 'Durante quanto tempo',
  columnSetBy: 'Guardado por',
  columnValue: 'Valor atual',
  placeLocal: 'Armazenamento local',
  placeSession: 'Armazenamento de sessão',
  placeDatabase: 'Base de dados no navegador (IndexedDB)',
  placeMemory: 'Memória da página',
  placeOwn: 'Um armazenamento disponibilizado por este site',
  typeTimestamp: 'Data e hora',
  typeBoolean: 'Sim ou não',
  typeText: 'Texto',
  typeRecord: 'Registo',
  kindFunctional: 'Estado do chat',
  kindConversation: 'A sua conversa',
  kindIdentification: 'Reconhecimento',
  lifeRetention: 'Após a sua última utilização do chat: {duration}',
  lifeRetentionOrTab:
    'Após a sua última utilização do chat: {duration}. Em todo o caso, não mais do que até fechar o separador.',
  lifeDay: 'Até a mensagem chegar, mas no máximo: {duration}',
  lifeDayOrTab:
    'Até a mensagem chegar, mas no máximo: {duration}. Em todo o caso, não mais do que até fechar o separador.',
  lifeErased: 'Até ser eliminado por si ou pelo seu navegador',
  lifeTab: 'Até fechar o separador',
  lifePage: 'Até sair da página',
  setByWidget: 'O chat',
  setByService: 'O serviço de chat',

  retentionTitle: 'Durante quanto tempo é válido',
  retentionActivity:
    'Todos os prazos contam a partir da sua última atividade: quando carrega uma página com o chat, abre, fecha ou minimiza o chat, fecha o convite, envia uma mensagem ou recebe uma enquanto o chat está aberto. O prazo: {duration}.',
  retentionMeaning:
    'Terminado o prazo, o que foi guardado deixa de ser tido em conta. É eliminado na próxima vez que o chat o consultar: quando carregar uma página com o chat ou regressar a uma. Se nunca mais voltar, permanece no seu navegador, sem ser utilizado, até que apague os dados do navegador.',

  consentTitle: 'Quando é que algo é guardado',
  consentGranted:
    'O chat guarda estes elementos a partir do momento em que se carrega uma página com o chat.',
  consentInteraction:
    'O chat não guarda nada antes de ser utilizado por si: antes de o abrir ou fechar, de fechar o convite ou de enviar uma mensagem. Até lá, apenas verifica se existe algo guardado anteriormente.',
  consentDenied:
    'Neste momento, o chat não guarda nada no seu navegador nem lê nada nele, porque não deu o seu consentimento. O que tinha sido guardado anteriormente é eliminado sem ser lido. O que fizer no chat é mantido apenas na memória da página.',
  consentDeniedService:
    'Se, mesmo assim, enviar uma mensagem, o serviço de chat guarda os seus próprios elementos no armazenamento de sessão até fechar o separador.',

  hostsTitle: 'Quem é contactado, e quando',
  hostsCode: 'O programa do chat é carregado a partir de: {hosts}',
  hostsNobody: 'Não há nenhum serviço ligado ao chat: ninguém é contactado.',
  hostsBrowser: 'A conversa permanece no seu navegador: ninguém é contactado.',
  hostsServer: 'A conversa passa por este servidor: {hosts}',
  hostsService:
    'A conversa passa pelo Sunshine Conversations, um serviço da Zendesk. São contactados estes servidores: {hosts}',
  hostsOwn: 'A conversa passa por um serviço que este site ligou por si próprio.',
  whenOpen: 'Isto acontece quando abre o chat.',
  whenAuto:
    'Isto acontece quando abre o chat. Se já tiver uma conversa, acontece pouco depois de uma página ser carregada.',
  whenLoad: 'Isto acontece quando carrega uma página com o chat.',
  whenActed: 'Nunca acontece antes de o chat ter sido utilizado por si.',
  whenSent:
    'Enquanto não consentir no armazenamento, isto só acontece quando envia uma mensagem ou inicia o chat.',
  hostsMedia:
    'As imagens das mensagens são carregadas a partir do local onde o serviço de chat ou o seu interlocutor as conserva, no momento em que as vê.',

  sentTitle: 'O que é enviado',
  sentIntro:
    'Com a sua primeira mensagem, e de novo quando há alterações, o chat envia o seguinte. Antes disso, nada é enviado.',
  sentMessages: 'o que escreve',
  sentTyping: 'o facto de estar a escrever, e até onde leu',
  sentUuid: 'o número aleatório da sua visita (widget_uuid)',
  sentPage:
    'o título e o endereço da página, e o endereço da página anterior; dos parâmetros de um endereço, apenas estes: {names}',
  sentNoParameters: 'nenhum',
  sentOnline: 'o momento em que a sua visita começou',
  sentLocale: 'a língua do chat',
  sentOpenedBy: 'como o chat foi aberto: por si, automaticamente ou por este site',
  sentMetadata: 'informações que este site acrescenta à conversa: {names}',
  sentProfile:
    'o seu nome e endereço de correio eletrónico, se tiverem sido indicados por si ou por este site',
  sentIdentity: 'quem é neste site, se tiver sessão iniciada',
  sentFiles: 'os ficheiros que escolher enviar',
  sentLocation:
    'a sua localização, apenas depois de ter premido o botão correspondente e de o navegador lhe ter perguntado',
  sentNothingElse:
    'O chat não envia mais nada. Não examina o seu dispositivo. Como em qualquer ligação à Internet, o computador do outro lado vê o seu endereço IP.',
  sentByService:
    'O serviço de chat, quando está em funcionamento, também envia por si próprio: o número que atribuiu ao seu navegador, o título e o endereço da página, o endereço da página anterior, a sua língua, e o nome e a versão do seu navegador.',

  legalTitle: 'Com que fundamento jurídico',
  legalController:
    '{controller} decide para que é utilizado o chat e é responsável por essa utilização.',
  legalProvider: '{provider} fornece o chat. Fá-lo para: {controller}.',
  legalInterest:
    '{controller} tem um interesse legítimo em disponibilizar o chat e em mantê-lo em funcionamento (artigo 6.º, n.º 1, alínea f), do Regulamento Geral sobre a Proteção de Dados, RGPD).',
  legalContract:
    'Responder às suas perguntas é necessário para preparar ou executar um contrato consigo, quando exista, nos termos do artigo 6.º, n.º 1, alínea b).',
  legalStorage:
    'O que tem de ser guardado para que o chat que pediu funcione pode ser guardado sem lhe perguntar. Quando a lei o exige, tudo o resto só é guardado com o seu consentimento, que pode retirar a qualquer momento.',
  controllerUnknown: 'O responsável por este site',
  providerUnknown: 'O fornecedor do chat',
  privacyLink: 'Política de privacidade',

  nowTitle: 'O que está guardado neste navegador agora',
  nowNothing: 'Neste momento, não está guardado nada do chat neste navegador.',
  nowNotRead: 'Isto não foi verificado, porque não deu o seu consentimento.',
  nowUndeclared:
    'Estes elementos não foram guardados por esta versão do chat e são eliminados juntamente com os restantes: {names}',
  lookAgain: 'Verificar novamente',
  download: 'Transferir os meus dados do chat',
  erase: 'Eliminar os meus dados do chat',
  eraseQuestion:
    'Eliminar tudo o que o chat guardou neste navegador? Uma conversa que esteja aberta no chat será terminada.',
  eraseConfirm: 'Eliminar',
  eraseCancel: 'Manter',
  erasing: 'A eliminar…',
  erased: 'Os seus dados do chat foram eliminados deste navegador.',
  eraseFailed:
    'Não foi possível eliminar o seguinte: {names}. Feche os outros separadores com este site e tente novamente.',
  eraseElsewhere:
    'Isto não elimina as mensagens que enviou. A quem o pode solicitar: {controller}.',
  notAdvice:
    'Este resumo não constitui aconselhamento jurídico. Descreve o que o chat faz. Cabe ao responsável por este site avaliar se isso é suficiente.',

  loadedPurpose:
    'Regista quando começou a sua visita. O tempo ao fim do qual o chat se abre sozinho conta a partir daí, em todas as páginas.',
  loadedWritten: 'Na primeira página de uma visita. As páginas seguintes não o alteram.',
  autoOpenedPurpose: 'Regista que o chat se abriu sozinho, para que só o faça uma vez por visita.',
  autoOpenedWritten: 'Quando o chat se abre sozinho.',
  openedPurpose: 'Regista que abriu o chat, para que esteja aberto na página seguinte.',
  openedWritten: 'Quando abre o chat (true) ou o fecha (false).',
  closedPurpose: 'Regista que fechou o chat, para que permaneça fechado e não se abra sozinho.',
  closedWritten: 'Quando fecha o chat (true) ou o abre (false).',
  foldedPurpose: 'Regista que minimizou o chat, para que esteja minimizado na página seguinte.',
  foldedWritten: 'Quando minimiza o chat (true) ou o restaura (false).',
  dismissedPurpose:
    'Regista que fechou o convite junto ao botão do chat, para que não volte a aparecer.',
  dismissedWritten: 'Quando fecha o convite.',
  uuidPurpose:
    'Um número aleatório que distingue os visitantes sem dizer quem são. É enviado com a sua primeira mensagem, para que as suas mensagens fiquem juntas.',
  uuidWritten: 'Na primeira página de uma visita.',
  welcomePurpose: 'Regista se a mensagem de boas-vindas faz parte da sua conversa.',
  welcomeWritten:
    'Quando o chat se abre sozinho (true), ou quando é aberto por si antes disso (false).',
  expiresPurpose:
    'Indica até quando é válido tudo o que consta acima. Depois disso, deixa de ser tido em conta e é eliminado.',
  expiresWritten: 'Sempre que utiliza o chat ou carrega uma página que o contém.',
  draftPurpose: 'Conserva o que escreveu e não enviou, para que ainda esteja na página seguinte.',
  draftWritten: 'Enquanto escreve. É eliminado quando envia o texto ou o apaga.',
  transcriptPurpose:
    'Conserva as suas últimas mensagens e o identificador da respetiva conversa, para que a página seguinte as mostre sem espera.',
  transcriptWritten: 'Quando são enviadas ou recebidas mensagens.',
  outboxPurpose: 'Conserva uma mensagem que enviou até ela chegar, para que não se perca.',
  outboxWritten: 'Quando envia uma mensagem. É eliminada quando a mensagem tiver chegado.',
  localPurpose:
    'Conserva a própria conversa, com os ficheiros e o seu nome, porque este site não utiliza nenhum serviço de chat para o efeito.',
  localWritten: 'Quando são enviadas ou recebidas mensagens.',
  clientIdPurpose: 'Um número pelo qual o serviço de chat reconhece este navegador.',
  clientIdWritten: 'Quando o serviço de chat é iniciado.',
  appUserIdPurpose: 'Um número com o qual o serviço de chat volta a encontrar a sua conversa.',
  appUserIdWritten: 'Quando a sua conversa começa.',
  sessionTokenPurpose: 'Prova ao serviço de chat que a conversa é sua.',
  sessionTokenWritten: 'Quando a sua conversa começa, a menos que tenha sessão iniciada.',
} satisfies StatementStrings;
