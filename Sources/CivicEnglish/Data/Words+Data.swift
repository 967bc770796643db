/// Small words, adjectives, nouns of note and names, written for this package.
enum WordData {
  static let determiners = """
    the a an this that these those each every some any no another both either neither all half several many most few fewer more less such
    """
  static let possessives = "its their his her our my your whose"
  static let pronouns = """
    it they he she we i you them him us me itself themselves himself herself ourselves one's this these those that there everyone
    everybody anyone anybody someone somebody nobody none others something anything nothing everything
    """
  static let prepositions = """
    of in on at by for from with to into onto under over between among across against through throughout during within without
    about above below behind beside besides beyond near since until till upon via per toward towards after before as than like unlike
    despite except following including concerning regarding pursuant according amid amongst alongside around outside inside off
    up down out along notwithstanding
    """
  static let subordinators = """
    although though because while whereas if unless when whenever once where wherever so that whether lest provided after before until
    since as
    """
  static let relatives = "who whom which that whose where"
  static let conjunctions = "and or but nor yet"
  static let modals = "can could may might must shall should will would cannot"
  static let adverbs = """
    also not never always often usually sometimes seldom rarely again already almost nearly about just only even still then thus hence
    therefore however moreover furthermore nevertheless nonetheless instead otherwise meanwhile today now here there soon later earlier
    together apart well far very too quite rather much more most less least ever once twice first last abroad away forward
    currently formerly originally respectively indeed perhaps maybe both either otherwise overall jointly informally formally simply
    ago down out up
    """
  /// Adverbs that carry no part of the fact and are dropped from a verb group.
  static let droppedAdverbs = """
    also however therefore thus hence moreover furthermore nevertheless nonetheless instead still then finally eventually
    indeed simply ultimately currently now meanwhile subsequently consequently accordingly again already even later earlier soon
    """
  /// Openers that link a sentence to the one before and carry nothing of their own.
  static let connectives = """
    however|therefore|thus|hence|moreover|furthermore|nevertheless|nonetheless|meanwhile|finally|eventually|indeed|in addition|as a result
    |for example|for instance|in fact|in practice|in particular|consequently|accordingly|additionally|similarly|likewise|besides
    |subsequently|ultimately|of course|in turn|in general|generally|traditionally|historically|today|currently|now|overall|also|then|and
    |but|yet|so|on the other hand|by contrast|in all|in total|all in all|note|in contrast|as well|at present|more recently|first|second|third|lastly|originally
    """
  static let adjectives = """
    able accountable aged active actual additional adequate administrative adult advanced advisory aggregate alternative amateur ample ancient
    annual apparent applicable appropriate armed autonomous available average aware bad basic better best big bicameral bilateral binding
    black blue brief bright broad busy capable central certain chief civic civil clean clear closed coastal cold collective colonial
    commercial common compatible competent complete complex compulsory concerned concurrent conditional confidential consecutive
    conservative considerable consistent constant constitutional contemporary contrary cooperative corporate corrupt criminal critical
    crucial cultural current customary daily dangerous dead deep defence democratic dependent different difficult direct disabled distinct
    diverse domestic dominant double dual due early eastern economic educational effective elderly electoral eligible emergency empty
    entire equal equivalent essential ethnic even everyday evident exact exclusive executive exempt existing expensive explicit express external
    extra fair familiar famous federal female few final financial firm fiscal fit fixed foreign formal former free frequent fresh full
    fundamental further future general genuine global good governmental gradual grand great greatest green gross half hard head heavy high higher
    highest historic historical honorary human humanitarian ideal identical illegal immediate immense imperial implicit important impossible
    incoming inconsistent independent indigenous indirect individual industrial inferior informal inherent initial inner innocent
    institutional insufficient integral intense intent intermediate internal international invalid joint judicial junior just key large larger
    largest late later latest leading left legal legislative legitimate less lesser liable liberal limited literate little local long longer longest lower
    loyal main major male mandatory marine maritime married mass maximum mere mental middle military minimum ministerial minor minority
    mixed mobile moderate modern monetary moral multilateral municipal mutual narrow national native natural nearby necessary negative
    net neutral new next nonpartisan normal northern notable nuclear null numerous obligatory obvious occasional official old older oldest
    ongoing only open opposite optional oral ordinary original other outer outgoing outside overall overseas parallel parliamentary partial
    particular past peaceful permanent permissible personal physical plenary plural political poor popular positive possible potential powerful
    practical precise preliminary premature present presidential previous primary prime principal prior private pro-independence probable procedural
    professional progressive prominent proper proportional prospective provincial public pure quick racial radical rapid rare raw ready
    real reasonable recent red regional regular relative relevant religious remaining remarkable representative republican resident
    responsible restrictive retired retroactive rich right rigid rival royal rural safe same scientific secondary secret secular select
    senior sensitive separate serious several severe short sick significant similar simple simultaneous single slow small smaller smallest social
    soft sole solemn solid southern sovereign special specialised specialized specific stable standing statutory strategic strict strong stronger strongest
    subject subnational subordinate subsequent substantial successful successive sufficient suitable superior supplementary supranational supreme
    sure symbolic systematic technical temporary territorial total traditional transparent tribal tripartite true typical ultimate unable
    unanimous unconditional unconstitutional underlying uniform unicameral unique unitary universal unlawful upper urban urgent useful usual
    valid valuable various vast vertical violent visible vital voluntary vulnerable warm weak wealthy weekly western white whole wide
    widespread wild willing wooden written wrong young younger youngest
    """
  /// Nouns with an ending that looks like an adjective's or a verb's.
  static let nouns = """
    official capital proposal appeal trial removal approval journal hospital criminal individual arrival renewal survival refusal withdrawal
    dismissal denial burial disposal referral tribunal representative executive legislative alternative objective initiative motive native
    perspective directive incentive detective president resident parliament government agreement amendment argument document department
    settlement treatment movement investment judgment judgement statement employment punishment environment element moment payment
    parent agent student incident patent accident client precedent defendant applicant participant accountant merchant servant grant
    infant immigrant tenant lieutenant consultant assistant remnant warrant covenant public republic music topic logic critic clinic traffic
    fabric statistic politics economics ethics secretary dictionary library boundary judiciary military beneficiary summary century salary
    territory history category factory memory victory laboratory directory country county city duty liberty party community authority security
    majority minority university equality society variety property responsibility ability quality quantity entity identity ministry
    industry battery surgery century gallery slavery delivery recovery discovery injury treasury jury family assembly monopoly reply supply
    ally july anomaly body study copy policy agency currency democracy emergency presidency constituency citizenship membership table
    vegetable variable cable people police cattle children men women news series species means headquarters lens gas bus process access
    congress progress success business address press class loss pass status census consensus campus virus basis crisis analysis thesis
    wellbeing building meeting hearing ruling funding spending proceeding proceedings sitting reading setting housing planning training
    finding beginning being feeling savings earnings understanding engineering farming mining fishing banking accounting broadcasting
    evening morning ceiling wing king spring thing ring string polling standing warning
    bloc need speed seed deed feed weed breed greed creed shed bed hundred
    """
  static let irregularPlurals = """
    people=person men=man women=woman children=child police=police cattle=cattle feet=foot lives=life wives=wife halves=half
    criteria=criterion phenomena=phenomenon media=medium data=datum bases=basis crises=crisis analyses=analysis theses=thesis
    leaves=leaf selves=self thieves=thief alumni=alumnus
    """
  /// Nouns that end in `s` and are not plurals.
  static let singularInS = """
    congress progress success business address press class loss pass status census consensus campus virus basis crisis analysis thesis
    access process news politics economics ethics gas bus lens mathematics series species means headquarters across witness illness
    fitness wilderness canvas atlas bias chaos mistress governess princess duchess surplus bonus focus corpus apparatus prospectus
    nexus plus minus alias
    """
  static let months = """
    january february march april may june july august september october november december
    """
  static let weekdays = "monday tuesday wednesday thursday friday saturday sunday"
  /// Short forms whose full stop does not end a word.
  static let abbreviations = """
    mr. mrs. ms. dr. prof. st. no. art. sec. vs. e.g. i.e. etc. jr. sr. gen. col. lt. sen. rep. gov. hon. rev. inc. ltd. co. v. cf. ca.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. u.s. u.k. u.n. e.u. a.m. p.m. b.c. a.d. d.c.
    """
}
