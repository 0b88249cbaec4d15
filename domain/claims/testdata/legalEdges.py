# The edge cases of `calc`, reckoned apart from the program: from the texts and the rates alone, day by day, with exact
# fractions. Writes legal-edges.json beside it: python3 legalEdges.py
import calendar, json, math
from pathlib import Path
from fractions import Fraction as F
from datetime import date, timedelta as T
HERE=Path(__file__).parent
D=date.fromisoformat
rates={s['kind']:[r for r in s['rows']] for s in json.loads(HERE.joinpath('legal-rates.json').read_text())['series']}
class Missing(Exception): pass
def rate_on(series,d):
    if isinstance(series,list):
        cur=None
        for p in sorted(series,key=lambda p:p['from']):
            if D(p['from'])<=d: cur=p['series']
        return rate_on(cur,d)
    if series.startswith('FIXED:'): return F(series[6:])
    for r in rates[series]:
        if D(r['from'])<=d<=D(r['to']) and r['rate'] is not None and r['confirmed']: return F(r['rate'])
    raise Missing(f"{d.year}-S{1 if d.month<7 else 2}")
def ylen(d,dc): return 366 if dc=='ACT/ACT' and calendar.isleap(d.year) else 365
def days(a,b):
    while a<=b: yield a; a+=T(1)
def half_up(x,places=2):
    q=10**places; n=math.floor(x*q+F(1,2)); return n
def eur(cents): return f"{'-' if cents<0 else ''}{abs(cents)//100}.{abs(cents)%100:02d}"
def c(s): return int((F(s)*100))
def exact(principal,series,dc,a,b): return sum((F(principal)*rate_on(series,d)/100/ylen(d,dc) for d in days(a,b)),F(0))
def pct(r):
    s=f"{float(r):.4f}"
    # two to four decimals
    w,dec=str(r.numerator*10000//r.denominator//10000), f"{(r*10000)%10000}".split('/')[0].zfill(4)
    for _ in range(2):
        if dec.endswith('0'): dec=dec[:-1]
    return f"{w}.{dec}"
def interest(i):
    a,b,s=D(i['firstInterestDay']),D(i['lastInterestDay']),i['series']
    dc=i.get('dayCount','ACT/365')
    segs=[]
    for d in days(a,b):
        key=(rate_on(s,d),ylen(d,dc),d.year,d.month<7)
        part=[q['from'] for q in sorted(s,key=lambda q:q['from']) if D(q['from'])<=d][-1] if isinstance(s,list) else ''
        key+=(part,)
        if segs and segs[-1][0]==key: segs[-1][2]=d; segs[-1][3]+=1
        else: segs.append([key,d,d,1])
    out=[]
    tot=F(0)
    for key,f,t,n in segs:
        x=F(i['principal'])*key[0]/100*n/key[1]; tot+=x
        u=half_up(x,6)
        out.append({'from':f.isoformat(),'to':t.isoformat(),'days':n,'ratePercent':pct(key[0]),'yearBasis':key[1],'amountUnrounded':f"{u//10**6}.{u%10**6:06d}"})
    return {'days':sum(s[3] for s in segs),'segments':out,'interest':eur(half_up(tot))}
def settlement(i):
    dc=i.get('dayCount','ACT/365'); left={'costs':c(i.get('costs','0')),'interest':0,'principal':c(i['principal'])}
    frm=D(i['firstInterestDay']) if 'firstInterestDay' in i else D(i['dueDate'])+T(1)
    asof=D(i['asOf']); al=[]
    def acc(to):
        if left['principal']==0 or to<frm: return 0
        return half_up(exact(F(left['principal'],100),i['series'],dc,frm,to))
    for p in sorted([p for p in i['payments'] if D(p['date'])<=asof],key=lambda p:p['date']):
        on=D(p['date']); a=acc(on); left['interest']+=a; rest=c(p['amount']); to={}
        for k in i['order']:
            to[k]=min(rest,left[k]); left[k]-=to[k]; rest-=to[k]
        al.append({'date':p['date'],'amount':eur(c(p['amount'])),'interestAccruedSincePrevious':eur(a),'toCosts':eur(to['costs']),'toInterest':eur(to['interest']),'toPrincipal':eur(to['principal']),'overpaid':eur(rest),'principalLeft':eur(left['principal']),'interestLeft':eur(left['interest']),'costsLeft':eur(left['costs'])})
        if on>=frm: frm=on+T(1)
    a=acc(asof); left['interest']+=a
    return {'allocations':al,'interestAccruedAfterLastPayment':eur(a),'principalLeft':eur(left['principal']),'interestLeft':eur(left['interest']),'costsLeft':eur(left['costs']),'totalDue':eur(sum(left.values()))}
def easter(y):
    a=y%19;b,cc=divmod(y,100);d,e=divmod(b,4);f=(b+8)//25;g=(b-f+1)//3;h=(19*a+b-d-g+15)%30;i,k=divmod(cc,4);l=(32+2*e+2*i-h-k)%7;m=(a+11*h+22*l)//451
    mo,da=divmod(h+l-7*m+114,31); return date(y,mo,da+1)
def be_hol(y):
    e=easter(y); return {date(y,1,1),e+T(1),date(y,5,1),e+T(39),e+T(50),date(y,7,21),date(y,8,15),date(y,11,1),date(y,11,11),date(y,12,25)}
def work(d): return d.weekday()<5 and d not in be_hol(d.year)
def window(i):
    s=D(i['sentDate'])
    if i['channel']=='electronic': st=s+T(1)
    else:
        st=s;n=0
        while n<3:
            st+=T(1)
            if work(st): n+=1
    d14=st+T(13); last=d14
    while not work(last): last+=T(1)
    return {'periodStart':st.isoformat(),'day14':d14.isoformat(),'effectiveLastDay':last.isoformat(),'chargeableFrom':(last+T(1)).isoformat()}
def cap(b):
    b=c(b)
    if b==0: return 0
    if b<=15000: x=F(2000)
    elif b<=50000: x=F(3000)+F(b-15000,10)
    else: x=F(6500)+F(b-50000,20)
    return min(math.floor(x),200000)
def be_cap(i): return {'maximumIndemnity':[eur(cap(b)) for b in i['balances']]}
def fixed(i):
    per={}
    for v in i['invoices']:
        due=D(v['dueDate']); until=min(D(v['paidDate']),D(i['asOf'])) if v['paidDate'] else D(i['asOf'])
        per[v['ref']]=4000 if until>due and i['debtor']=='professional' and not i['debtorInInsolvency'] and c(v['gross'])>0 else 0
    return {'perInvoice':{k:eur(x) for k,x in per.items()},'total':eur(sum(per.values())),'vatOnIndemnity':'0.00'}
def floor(i):
    y,s=i['semester'].split('-S'); d=date(int(y),1 if s=='1' else 7,1)
    f=3*rate_on('FR_LEGAL_OTHER',d)
    return {'floor':pct(f),'valid':[F(r)>=f for r in i['contractRates']]}
def addm(d,n):
    y,m=divmod(d.year*12+d.month-1+n,12); return date(y,m+1,min(d.day,calendar.monthrange(y,m+1)[1]))
def inst(i):
    t=c(i['total']);n=i['count'];p=t//n
    return {'instalments':[{'date':addm(D(i['firstDate']),k*i['everyMonths']).isoformat(),'amount':eur(p if k<n-1 else t-p*(n-1))} for k in range(n)]}
def term45(i):
    d=D(i['invoiceDate']); eom=lambda x: date(x.year,x.month,calendar.monthrange(x.year,x.month)[1])
    return {'methodA_endOfMonthThen45':(eom(d)+T(45)).isoformat(),'methodB_45ThenEndOfMonth':eom(d+T(45)).isoformat(),'ceiling60DaysFromInvoice':(d+T(60)).isoformat()}
def vat(i):
    g=c(i['net'])+c(i['vat']); u=max(0,g-c(i['paid'])); n=math.floor(F(u*c(i['net']),g)+F(1,2))
    return {'unpaidGross':eur(u),'unpaidNet':eur(n),'unpaidVat':eur(u-n)}
def rci(i):
    a=c(i['interest'])+c(i['indemnity']); return {'accessoriesClaimed':eur(a),'accessoriesAllowed':eur(min(a,c(i['principal'])//10))}
def extra(i):
    out={}
    for n,d in enumerate(sorted(i['unpaidDueDatesInYear'])):
        out[d]=eur(750+c(i['postage']) if i['contractRegularDelivery'] and n>=3 else 0)
    return {'chargeableByDueDate':out}
def missing(i):
    a,b=D(i['dueDate'])+T(1),D(i['paymentDate']); known=[];unk=[]
    for d in days(a,b):
        try: rate_on(i['series'],d); known.append(d)
        except Missing: unk.append(d)
    x=sum((F(i['principal'])*rate_on(i['series'],d)/100/365 for d in known),F(0))
    sem=f"{unk[0].year}-S{1 if unk[0].month<7 else 2}" if unk else None
    return {'knownPart':{'from':known[0].isoformat(),'to':known[-1].isoformat(),'days':len(known),'interest':eur(half_up(x))} if known else None,
     'unknownPart':{'from':unk[0].isoformat(),'to':unk[-1].isoformat(),'days':len(unk)} if unk else None,
     'status':f'provisional, user must supply the {sem} rate' if unk else 'complete'}
def limit(i,country,relation):
    ev=(i.get('startEvent') or '')
    if relation=='B2B': yrs=5 if country=='FR' else 10
    elif country=='FR': yrs=2
    else: yrs=1 if 'goods' in ev else 5 if 'periodic' in ev or 'energy' in ev else 10
    s=D(i.get('partPaymentDate') or i['startDate']); return {'lastDay':addm(s,12*yrs).isoformat()}
def claimable(i,country,relation):
    p=c(i['principal']); due,asof=D(i['dueDate']),D(i['asOf']); inter=ind=0
    if relation=='B2B':
        if asof>due: inter=half_up(exact(F(p,100),i['series'],i.get('dayCount','ACT/365'),due+T(1),asof)); ind=4000
    elif country=='FR' and i.get('formalNoticePresented'):
        st=max(D(i['formalNoticePresented']),due)+T(1)
        if st<=asof: inter=half_up(exact(F(p,100),'FR_LEGAL_OTHER','ACT/ACT',st,asof))
    return {'principal':eur(p),'interest':eur(inter),'fixedIndemnity':eur(ind),'collectionCosts':'0.00','total':eur(p+inter+ind)}
E=[]
def add(op,title,inputs,country='FR',relation='B2B'):
    f={'interest':interest,'settlement':settlement,'be_first_reminder_window':window,'be_b2c_cap':be_cap,'fixed_indemnity':fixed,'rate_floor':floor,'instalments':inst,'payment_term_45_eom':term45,'vat_unpaid_split':vat,'rci_cap':rci,'be_extra_reminder_cost':extra,'missing_rate':missing}
    r=limit(inputs,country,relation) if op=='limitation' else claimable(inputs,country,relation) if op=='claimable_total' else f[op](inputs)
    E.append({'id':f'EDGE-{len(E)+1:02d}','country':country,'relation':relation,'op':op,'title':title,'inputs':inputs,'expected':r})
I=lambda p,a,b,s,dc='ACT/365':{'principal':p,'firstInterestDay':a,'lastInterestDay':b,'series':s,'dayCount':dc}
add('interest','29 February alone, actual year',I('1000.00','2024-02-29','2024-02-29','FR_LEGAL_OTHER','ACT/ACT'),'FR','B2C')
add('interest','29 February alone, always 365',I('1000.00','2024-02-29','2024-02-29','FR_L441_10_DEFAULT'))
add('interest','New year into a leap year',I('999.99','2023-12-31','2024-01-01','FR_LEGAL_OTHER','ACT/ACT'),'FR','B2C')
add('interest','New year out of a leap year',I('999.99','2024-12-31','2025-01-01','FR_LEGAL_OTHER','ACT/ACT'),'FR','B2C')
add('interest','A whole leap year over 366',I('36600.00','2024-01-01','2024-12-31','FR_LEGAL_OTHER','ACT/ACT'),'FR','B2C')
add('interest','A whole leap year over 365',I('36500.00','2024-01-01','2024-12-31','FR_L441_10_DEFAULT'))
add('interest','Last day of a half-year',I('845.60','2025-06-30','2025-06-30','FR_L441_10_DEFAULT'))
add('interest','First day of a half-year',I('845.60','2025-07-01','2025-07-01','FR_L441_10_DEFAULT'))
add('interest','Two days around 1 July',I('1234.56','2024-06-30','2024-07-01','FR_L441_10_DEFAULT'))
add('interest','Five half-years',I('7777.77','2023-03-15','2025-08-20','FR_L441_10_DEFAULT'))
add('interest','Belgian civil rate over three years',I('420.00','2023-11-05','2025-02-03','BE_LEGAL_CIVIL'),'BE','B2C')
add('interest','Belgian commercial, equal rates on both sides of 1 July 2024',I('5000.00','2024-06-15','2024-07-15','BE_COMMERCIAL'),'BE')
add('interest','One cent for a day',I('0.01','2025-01-01','2025-01-01','FR_L441_10_DEFAULT'))
add('interest','Half a cent exactly goes up',I('36.50','2025-03-01','2025-03-01','FIXED:5.00'))
add('interest','Just under half a cent goes down',I('36.49','2025-03-01','2025-03-01','FIXED:5.00'))
add('interest','A large claim over ten years of rates',I('9999999.99','2015-01-01','2025-12-31','FR_L441_10_DEFAULT'))
add('interest','Plus five points from a day in the middle',{'principal':'12500.50','firstInterestDay':'2024-10-31','lastInterestDay':'2025-03-31','series':[{'from':'2024-10-31','series':'FR_LEGAL_OTHER'},{'from':'2025-01-01','series':'FR_LEGAL_OTHER_PLUS5'}],'dayCount':'ACT/ACT'})
add('interest','A fixed rate with three decimals across a leap day',I('3141.59','2023-12-15','2024-03-02','FIXED:7.125','ACT/ACT'))
add('interest','Floor of no day',I('500.00','2025-05-02','2025-05-01','BE_COMMERCIAL'),'BE')
add('interest','Last known day of the rates',I('2500.00','2026-06-01','2026-06-30','BE_COMMERCIAL'),'BE')
O=['costs','interest','principal']
S=lambda p,f,s,pay,asof,costs='0.00',o=O,dc='ACT/365':{'principal':p,'firstInterestDay':f,'series':s,'dayCount':dc,'costs':costs,'payments':[{'date':d,'amount':a} for d,a in pay],'asOf':asof,'order':o,'rounding':'interest rounded half-up to the cent at each payment date'}
add('settlement','Paid on the due date, costs asked all the same',S('1000.00','2025-03-01','FR_L441_10_DEFAULT',[('2025-02-28','1000.00')],'2025-03-31'))
add('settlement','Part paid on the due date',S('1000.00','2025-03-01','FR_L441_10_DEFAULT',[('2025-02-28','400.00')],'2025-03-31'))
add('settlement','Paid before the due date and again after',S('1000.00','2025-03-01','FR_L441_10_DEFAULT',[('2025-01-10','100.00'),('2025-03-15','450.00')],'2025-04-30','40.00'))
add('settlement','Two payments on one day',S('2000.00','2025-10-01','FR_L441_10_DEFAULT',[('2025-12-31','300.00'),('2025-12-31','200.00')],'2026-01-01','40.00'))
add('settlement','A payment smaller than the costs',S('4000.00','2025-10-01','FR_L441_10_DEFAULT',[('2025-10-15','25.00')],'2025-10-31','40.00'))
add('settlement','A payment smaller than costs and interest',S('4000.00','2025-10-01','FR_L441_10_DEFAULT',[('2025-12-31','100.00'),('2026-01-15','100.00')],'2026-01-31','40.00'))
add('settlement','Overpaid by a cent',S('100.00','2025-05-01','FR_L441_10_DEFAULT',[('2025-05-01','100.04')],'2025-06-30'))
add('settlement','Paid exactly, nothing runs on',S('36500.00','2025-01-01','FIXED:10.00',[('2025-01-01','36510.00')],'2025-12-31'))
add('settlement','Belgian order: interest before costs',S('2400.00','2025-04-01','BE_COMMERCIAL',[('2025-05-15','50.00'),('2025-07-15','50.00'),('2025-09-01','1000.00')],'2025-09-30','40.00',['interest','principal','costs']),'BE')
add('settlement','Interest, costs, principal',S('2400.00','2025-04-01','BE_COMMERCIAL',[('2025-06-30','100.00'),('2025-07-01','100.00')],'2025-07-01','40.00',['interest','costs','principal']),'BE')
add('settlement','A judge lets principal go first',S('5000.00','2024-12-01','FR_LEGAL_OTHER',[('2024-12-31','1000.00'),('2025-01-31','1000.00'),('2025-02-28','3000.00')],'2025-06-30','0.00',['principal','interest','costs'],'ACT/ACT'),'FR','B2C')
add('settlement','Payments not in order of date',S('900.00','2024-02-01','FR_L441_10_DEFAULT',[('2024-03-01','300.00'),('2024-02-29','300.00')],'2024-03-31','40.00'))
add('settlement','A payment after the day of the account',S('900.00','2025-02-01','BE_COMMERCIAL',[('2025-02-10','300.00'),('2025-03-10','300.00')],'2025-02-28'),'BE')
add('settlement','Six small payments',S('600.00','2024-06-01','FR_L441_10_DEFAULT',[('2024-06-30','99.99'),('2024-07-01','99.99'),('2024-09-30','99.99'),('2024-12-31','99.99'),('2025-01-01','99.99'),('2025-06-30','99.99')],'2025-07-01','40.00'))
W=lambda d,ch:{'sentDate':d,'channel':ch}
for t,d,ch in [('Posted on 31 December','2025-12-31','post'),('Posted on a Saturday','2026-01-10','post'),('Posted on a Sunday','2026-01-11','post'),('Posted before the Ascension bridge','2026-05-12','post'),('Fourteenth day on Whit Monday','2026-05-11','electronic'),('Fourteenth day on 21 July','2026-07-07','electronic'),('Fourteenth day on Saturday 15 August','2026-08-01','electronic'),('Fourteenth day on 11 November','2026-10-28','electronic'),('Posted around All Saints 2025','2025-10-29','post'),('Fourteenth day on Christmas, a Friday before a weekend','2026-12-11','electronic'),('Good Friday is a working day','2026-04-01','post'),('26 December is a working day when a weekday','2025-12-23','post'),('Across 29 February','2024-02-15','post'),('Fourteenth day on 1 January','2026-12-18','electronic'),('Easter Monday is the fourteenth day','2026-03-23','electronic')]:
    add('be_first_reminder_window',t,W(d,ch),'BE','B2C')
add('be_b2c_cap','Around each border',{'balances':['0.01','149.99','150.00','150.01','150.09','150.10','159.99','499.99','500.00','500.01','500.19','500.20']},'BE','B2C')
add('be_b2c_cap','Around the maximum',{'balances':['39199.80','39199.99','39200.00','39200.01','1000000.00']},'BE','B2C')
add('be_b2c_cap','Rounded down, never up',{'balances':['215.05','215.09','333.33','666.66','1234.56']},'BE','B2C')
add('fixed_indemnity','Late on a past day of account only if unpaid then',{'invoices':[{'ref':'A','gross':'100.00','dueDate':'2026-03-31','paidDate':'2026-04-02'},{'ref':'B','gross':'100.00','dueDate':'2026-04-01','paidDate':None},{'ref':'C','gross':'0.01','dueDate':'2026-03-30','paidDate':None}],'asOf':'2026-04-01','debtor':'professional','debtorInInsolvency':False})
add('fixed_indemnity','Nothing in collective proceedings',{'invoices':[{'ref':'A','gross':'100.00','dueDate':'2026-03-31','paidDate':None}],'asOf':'2026-05-01','debtor':'professional','debtorInInsolvency':True})
add('rate_floor','The floor itself is enough',{'contractRates':['15.21','15.20','15.2099'],'semester':'2024-S1'})
add('rate_floor','A low floor',{'contractRates':['2.28','2.27'],'semester':'2022-S1'})
add('claimable_total','On the due date nothing is late',{'principal':'5000.00','dueDate':'2025-05-31','asOf':'2025-05-31','formalNoticePresented':None,'contractIndemnityClause':None,'series':'BE_COMMERCIAL','dayCount':'ACT/365'},'BE')
add('claimable_total','The day after the due date',{'principal':'5000.00','dueDate':'2025-05-31','asOf':'2025-06-01','formalNoticePresented':None,'contractIndemnityClause':None,'series':'BE_COMMERCIAL','dayCount':'ACT/365'},'BE')
add('claimable_total','Notice presented on the day of account',{'principal':'640.00','dueDate':'2026-01-10','asOf':'2026-02-20','formalNoticePresented':'2026-02-20','validContractPenaltyClause':False,'postageAndCallCosts':'14.20'},'FR','B2C')
add('claimable_total','Notice presented the day before, over a leap day',{'principal':'640.00','dueDate':'2024-01-10','asOf':'2024-03-01','formalNoticePresented':'2024-02-28','validContractPenaltyClause':False,'postageAndCallCosts':'14.20'},'FR','B2C')
for d in ['2024-01-31','2024-02-29','2025-12-17','2026-11-30','2023-12-31']:
    add('payment_term_45_eom','45 days end of month from '+d,{'invoiceDate':d})
for n,v,p in [('1000.00','200.00','0.01'),('100.00','5.50','33.33'),('0.01','0.00','0.00'),('1000.00','200.00','1200.00'),('333.33','66.67','133.33'),('1000.00','55.00','1300.00')]:
    add('vat_unpaid_split','Net '+n+', VAT '+v+', paid '+p,{'net':n,'vat':v,'paid':p})
add('rci_cap','Just at the cap',{'principal':'2000.00','interest':'160.00','indemnity':'40.00'},'BE')
add('rci_cap','Rounded down',{'principal':'1999.99','interest':'160.00','indemnity':'40.00'},'BE')
add('limitation','Leap day, two years',{'startDate':'2024-02-29','startEvent':'works completed','invoiceDate':'2024-03-10','registeredLetterDate':None,'partPaymentDate':None},'FR','B2C')
add('limitation','Leap day of a part payment',{'startDate':'2022-05-05','startEvent':'works completed','invoiceDate':'2022-05-05','registeredLetterDate':'2024-01-01','partPaymentDate':'2024-02-29'},'FR','B2C')
add('limitation','Works for a Belgian consumer',{'startDate':'2024-02-29','startEvent':'works completed','invoiceDate':'2024-03-10','registeredLetterDate':None,'partPaymentDate':None},'BE','B2C')
add('limitation','Goods sold to a Belgian consumer',{'startDate':'2025-07-31','startEvent':'goods delivered','invoiceDate':'2025-08-10','registeredLetterDate':'2026-01-05','partPaymentDate':None},'BE','B2C')
add('limitation','Between French businesses',{'startDate':'2020-02-29','startEvent':'due date','invoiceDate':'2020-01-30','registeredLetterDate':None,'partPaymentDate':None})
for t,n,f,m in [('0.02',3,'2026-01-31',1),('1000.00',7,'2027-10-31',1),('999.99',4,'2027-11-30',3),('100.00',1,'2028-02-29',12),('100.00',3,'2028-02-29',12)]:
    add('instalments',f'{t} in {n} from {f}',{'total':t,'count':n,'firstDate':f,'everyMonths':m,'remainder':'last'})
add('be_extra_reminder_cost','With postage, fourth and fifth',{'contractRegularDelivery':True,'postage':'1.55','unpaidDueDatesInYear':['2026-01-31','2026-02-28','2026-03-31','2026-04-30','2026-05-31']},'BE','B2C')
add('be_extra_reminder_cost','Never without a regular delivery',{'contractRegularDelivery':False,'postage':'1.55','unpaidDueDatesInYear':['2026-01-31','2026-02-28','2026-03-31','2026-04-30','2026-05-31']},'BE','B2C')
M=lambda p,d,pd,s:{'principal':p,'dueDate':d,'paymentDate':pd,'series':s}
add('missing_rate','One day into the unknown',M('2500.00','2026-06-29','2026-07-01','FR_L441_10_DEFAULT'))
add('missing_rate','Nothing known at all',M('2500.00','2026-06-30','2026-07-10','FR_L441_10_DEFAULT'))
add('missing_rate','Everything known',M('2500.00','2026-05-31','2026-06-30','BE_COMMERCIAL'),'BE')
add('missing_rate','Civil rate into 2027',M('800.00','2026-12-15','2027-01-15','BE_LEGAL_CIVIL'),'BE','B2C')
add('missing_rate','French legal rate counted over 365 here',M('1850.00','2026-04-30','2026-08-31','FR_LEGAL_OTHER'),'FR','B2C')
SET='edges, reckoned apart day by day with exact fractions, from the texts and the rates alone'
HERE.joinpath('legal-edges.json').write_text(json.dumps({'schemaVersion':1,'set':SET,'examples':E},indent=1,ensure_ascii=False))
