// Written by hand. Fields: dimension; factor to the dimension's base unit, code of the currency or group
// of the counting word; names. Names are folded: simplified characters, lower case.
extension AnswerUnit {
  static let lines = """
    mass;1;克,g,gram,grams
    mass;1000;公斤,千克,kg,kilogram,kilograms
    mass;500;斤,市斤
    mass;1000000;吨,公吨,t,ton,tons,tonne,tonnes,metric tons
    length;1;米,公尺,m,metre,metres,meter,meters
    length;1000;公里,千米,km,kilometre,kilometres,kilometer,kilometers
    length;0.01;厘米,cm,centimetre,centimetres,centimeter,centimeters
    length;0.001;毫米,mm
    length;0.000001;微米
    length;0.000000001;纳米,nm
    length;1852;海里,nautical miles
    length;1609.344;英里,mile,miles
    area;1;平方米,m2,square metres,square meters
    area;1000000;平方公里,平方千米,km2,square kilometres,square kilometers
    area;10000;公顷,ha,hectare,hectares
    area;2000/3;亩
    volume;1;立方米,m3,cubic metres,cubic meters
    volume;0.001;升,l,litre,litres,liter,liters
    volume;0.000001;毫升,ml
    energy;1;千瓦时,度电,度,kwh
    energy;1000;兆瓦时,mwh
    energy;1000000;吉瓦时,gwh
    power;1;瓦,w,watt,watts
    power;1000;千瓦,kw
    power;1000000;兆瓦,mw,megawatts
    power;1000000000;吉瓦,gw,gigawatts
    coal;1;吨标准煤,吨标煤
    span;1;秒,秒钟,second,seconds
    span;60;分钟,minute,minutes,min,mins
    span;3600;小时,个小时,钟头,个钟头,hour,hours,hr,hrs
    span;86400;天,日,个日,day,days
    span;604800;周,星期,个星期,礼拜,个礼拜,week,weeks
    workday;1;个工作日,工作日,working days,business days
    months;1;个月,月份,month,months
    months;3;个季度,季度,quarters
    months;12;年,周年,year,years,yr,yrs
    months;1200;世纪,个世纪,century,centuries
    age;1;岁,周岁,years old,years of age
    times;1;倍,times,fold
    points;1;个百分点,百分点,percentage points,percentage point
    basispoints;1;个基点,基点,basis points
    temperature;1;摄氏度,℃
    currency;cny;元,圆,人民币,元人民币,块,块钱,元钱,rmb,yuan,renminbi,cny
    currency;usd;美元,美金,dollars,dollar,us dollars,u.s. dollars,usd
    currency;eur;欧元,euro,euros,eur
    currency;jpy;日元,日圆,yen,jpy
    currency;gbp;英镑,pounds,pound,pounds sterling,gbp
    currency;hkd;港元,港币,hkd
    currency;krw;韩元,won
    currency;rub;卢布,roubles,rubles
    currency;inr;卢比,rupees
    counter;个;个
    counter;人;人,个人,名,位,口人,人口,people,persons
    counter;人次;人次
    counter;家;家,所,间
    counter;项;项,件,条
    counter;款;款
    counter;种;种,类,kinds,types
    counter;次;次,届,回,轮,sessions
    counter;台;台,部
    counter;辆;辆
    counter;架;架
    counter;艘;艘
    counter;座;座
    counter;处;处
    counter;起;起,宗
    counter;场;场
    counter;票;票,votes
    counter;席;席,seats
    counter;户;户
    counter;套;套
    counter;份;份
    counter;本;本,册
    counter;章;章,chapters
    counter;篇;篇
    counter;级;级
    counter;批;批
    counter;期;期
    counter;番;番
    counter;代;代
    counter;等;等
    counter;省;个省,省
    counter;国;个国家,国
    """
}
