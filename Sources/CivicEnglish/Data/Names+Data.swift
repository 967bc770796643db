/// Words that tell what a name or a noun stands for, written for this package.
enum NameData {
  /// Head words of bodies, with the noun a question uses for them.
  static let bodies = """
    parliament=institution commission=institution council=institution court=court tribunal=court committee=committee subcommittee=committee
    agency=agency ministry=ministry department=department union=organisation bank=bank assembly=assembly senate=chamber congress=institution
    house=chamber chamber=chamber party=party authority=authority board=body office=office bureau=bureau organization=organisation organisation=organisation
    association=organisation federation=organisation confederation=organisation community=organisation league=organisation society=organisation
    institute=institute institution=institution university=university college=college school=school academy=academy service=service
    administration=agency corporation=corporation company=company group=group fund=fund foundation=foundation secretariat=body
    presidency=body cabinet=body government=government legislature=legislature judiciary=body army=force police=force navy=force guard=force
    corps=force ombudsman=office directorate=body division=division delegation=delegation conference=conference convention=convention
    summit=summit coalition=coalition alliance=alliance network=network forum=forum panel=panel inspectorate=body registry=body
    diet=institution duma=institution bundestag=institution knesset=institution lords=chamber commons=chamber representatives=chamber
    treasury=body exchequer=body nations=organisation auditors=institution chancellery=body prosecutor=office press=publisher
    """
  /// Head words of laws and papers, with the noun a question uses for them.
  static let documents = """
    treaty=treaty act=law constitution=constitution charter=charter convention=convention declaration=declaration law=law bill=bill code=code
    regulation=regulation directive=directive amendment=amendment article=article statute=statute protocol=protocol agreement=agreement
    accord=accord accords=accords pact=pact covenant=covenant decree=decree ordinance=ordinance resolution=resolution report=report plan=plan
    strategy=strategy programme=programme program=program budget=budget rights=document clause=clause section=section schedule=schedule
    order=order judgment=judgment edict=edict proclamation=proclamation compromise=compromise papers=document compact=compact
    """
  /// Offices; the longest match wins.
  static let offices = """
    president|vice president|vice-president|deputy president|prime minister|deputy prime minister|minister|deputy minister|foreign minister|finance minister
    |interior minister|justice minister|first minister|chancellor|vice-chancellor|speaker|deputy speaker|governor|lieutenant governor|governor-general|secretary|secretary-general
    |secretary general|general secretary|secretary of state|attorney general|solicitor general|chief justice|justice|judge|senator|representative|congressman|congresswoman|mayor|commissioner
    |high commissioner|chair|chairman|chairwoman|chairperson|director|director-general|director general|ambassador|king|queen|prince|princess|emperor|empress|pope|monarch|sovereign
    |general|marshal|admiral|treasurer|auditor|auditor general|ombudsman|prosecutor|prosecutor general|clerk|registrar|premier|taoiseach|leader|majority leader|minority leader|whip
    |deputy|member of parliament|head of state|head of government|member|dean|professor|officer|inspector|sheriff|councillor|alderman|comptroller|controller|lord|lady|sir|dame|mr|mrs|ms|dr
    |mep|mp|spokesman|spokeswoman|spokesperson|advocate general|advocate-general|rapporteur|president pro tempore|chief executive|party leader|coroner|magistrate
    """
  /// Nouns for people, in the singular.
  static let people = """
    person citizen voter member senator representative minister judge justice president governor mayor commissioner official lawmaker deputy
    candidate resident woman man child student teacher worker employee employer juror lawyer attorney advocate prosecutor defendant leader
    immigrant national taxpayer parliamentarian legislator elector delegate ambassador king queen monarch emperor founder author
    philosopher writer economist scientist activist farmer soldier officer chancellor speaker secretary chair chairman director clerk
    critic supporter opponent expert applicant owner tenant landlord inhabitant individual adult minor inspector auditor councillor
    ombudsman magistrate witness victim petitioner plaintiff appellant politician diplomat head spokesperson spokeswoman spokesman registrar
    """
  /// Nouns for places, in the singular.
  static let places = """
    city town village building palace hall square island river sea ocean lake mountain valley region province state county district
    borough municipality country nation republic kingdom territory continent street avenue capital parish canton prefecture harbour harbor
    castle tower bridge park port bay coast peninsula seat canal quarter
    """
  /// Nouns that name a class of bodies or papers; `this institution` stands for the topic of the section.
  static let topicNouns = """
    institution body organisation organization agency court council commission committee parliament assembly chamber legislature authority bank union ministry department
    treaty act law statute constitution charter convention code country state republic kingdom nation city party alliance office board tribunal senate congress
    """
  static let givenNames = """
    adam adele agnes alan albert alex alexander alfred alice amelia amy ana andrea andrew angela anna anne anthony antonio arthur barbara barack benjamin
    bernard bill bob brian carl carla carlos carol caroline catherine cecilia charles charlotte chris christian christina christine claire clara claude
    daniel david deborah dennis diana diane donald dorothy edward eleanor elena elizabeth ellen emily emma eric erik ernest eva felix ferdinand florence
    frances francis francisco frank franklin frederick gabriel geoffrey george gerald gerhard giovanni grace gustav hannah hans harold harry
    helen helena henry herbert hillary howard hugh ian ida ingrid irene isabel isabella ivan jack jacob jacques james jan jane janet jean jean-claude jennifer
    jeremy jessica jim joan joe johan johann john jonathan jose joseph juan judith julia julian julie karen karl kate katherine kenneth kevin konrad kurt
    larry laura lawrence leo leon lewis linda lisa louis louise lucia lucy luis luther margaret maria marie mario mark martha martin mary matthew maurice max
    michael michel miguel mikhail nancy naomi nelson nicholas nicolas nigel nina nora oliver olivia oscar otto pablo patricia patrick paul paula pedro
    peter philip pierre rachel ralph ramon raymond rebecca richard robert roger roland romano ronald rosa rose roy ruth samuel sandra sara sarah sebastian
    sergei sharon simon simone sofia sonia sophia sophie stephen steven stuart susan sylvia teresa theodore theresa thomas thurgood tim timothy tom tony ursula valerie
    vera victor victoria viktor vincent virginia vladimir walter wendy werner william willy winston woodrow yvonne
    """
  static let placeNames = """
    afghanistan africa albania algeria america amsterdam argentina asia athens australia austria azerbaijan baghdad bangladesh barcelona beijing belarus belfast belgium berlin
    bolivia bonn boston brazil britain brussels bucharest budapest bulgaria california canada canberra cardiff chicago chile china colombia copenhagen croatia cuba cyprus
    czechia denmark dublin edinburgh egypt england estonia ethiopia europe finland florence france frankfurt geneva georgia germany ghana glasgow greece guatemala
    hague havana helsinki hungary iceland india indonesia iran iraq ireland israel istanbul italy jamaica japan jerusalem jordan kazakhstan kenya kosovo kyiv latvia lebanon
    liechtenstein lisbon lithuania liverpool london luxembourg lyon maastricht madrid malaysia malta manchester mexico milan moldova monaco montenegro montreal morocco moscow munich
    namibia nepal netherlands nice nigeria norway nuremberg oslo ottawa pakistan palestine panama paris peru philadelphia philippines poland portugal potsdam prague pretoria quebec
    riga rome romania russia rwanda scotland senegal seoul serbia singapore slovakia slovenia somalia spain stockholm strasbourg sudan sweden switzerland sydney syria
    taiwan tallinn tanzania tehran texas thailand tokyo toronto tunisia turin turkey uganda ukraine uruguay venezuela venice vienna vietnam vilnius virginia wales
    warsaw wellington westminster yugoslavia zagreb zambia zimbabwe zurich philadelphia versailles
    """
  static let cities = """
    amsterdam athens baghdad barcelona beijing belfast belgrade berlin bonn boston brussels bucharest budapest canberra cardiff chicago copenhagen dublin
    edinburgh frankfurt geneva glasgow hague havana helsinki istanbul jerusalem kyiv lisbon liverpool london lyon maastricht madrid manchester milan
    montreal moscow munich nice nuremberg oslo ottawa paris philadelphia potsdam prague pretoria riga rome seoul stockholm strasbourg sydney tallinn tehran
    tokyo toronto tunis turin venice vienna vilnius warsaw wellington westminster zagreb zurich versailles
    """
  static let states = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
    maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
    wisconsin wyoming bavaria saxony hesse brandenburg queensland victoria tasmania
    """
  static let regions =
    "africa america asia europe england scotland wales catalonia flanders wallonia kosovo palestine"
  /// Adjectives of nations and the like.
  static let demonyms = """
    african albanian american arab argentine asian australian austrian belgian brazilian british bulgarian canadian chilean chinese colombian croatian cuban cypriot
    czech danish dutch egyptian english estonian european finnish flemish french georgian german greek hungarian icelandic indian indonesian iranian iraqi irish
    israeli italian japanese jewish kenyan korean latin latvian lithuanian maltese mexican muslim nigerian norwegian ottoman pakistani palestinian polish portuguese
    roman romanian russian scandinavian scottish serbian slovak slovenian soviet spanish swedish swiss syrian turkish ukrainian welsh western eastern northern
    southern catholic protestant christian
    """
}
