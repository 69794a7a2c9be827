/** One style sheet for all pages: quiet, dense, readable with hundreds of rows. */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:14px/1.45 "Source Sans Pro","Segoe UI",Arial,sans-serif;color:#1f2b36;background:#f3f5f7}
a{color:#12609e;text-decoration:none}a:hover{text-decoration:underline}
.banner{display:flex;align-items:center;gap:16px;background:#1e2a36;color:#fff;padding:8px 16px}
.banner a{color:#cfe3f3}.banner b{font-weight:600}.banner .who{margin-left:auto;opacity:.9}
.frame{display:flex;align-items:flex-start}
nav{width:215px;flex:none;padding:12px 0;background:#fff;border-right:1px solid #d8dfe5;min-height:calc(100vh - 40px)}
nav h2{font-size:12px;text-transform:uppercase;letter-spacing:.04em;color:#5a6b7b;margin:14px 16px 4px}
nav a{display:block;padding:3px 16px 3px 24px;color:#1f2b36}nav a:hover{background:#eaf2f8;text-decoration:none}
nav .separator{margin:8px 16px 2px 24px;color:#5a6b7b;font-size:12px}
main{flex:1;min-width:0;padding:16px 20px}
h1{font-size:19px;font-weight:600;margin:0}h1 small{font-weight:400;color:#5a6b7b;font-size:14px;margin-left:8px}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-bottom:12px}.bar .right{margin-left:auto;display:flex;flex-wrap:wrap;gap:6px}
.steps{display:flex;list-style:none;margin:0 0 12px;padding:0;background:#fff;border:1px solid #d8dfe5;border-radius:4px;overflow:hidden}
.steps li{flex:1;text-align:center;padding:6px 4px;color:#5a6b7b;border-right:1px solid #e7ecf0}.steps li:last-child{border:0}
.steps li.past{background:#e3f0e6;color:#225c32}.steps li.now{background:#12609e;color:#fff;font-weight:600}
.field>small,.condition{grid-column:2/-1}.condition{color:#5a6b7b}.condition select,.condition input{width:auto;max-width:14em;display:inline-block}
section{background:#fff;border:1px solid #d8dfe5;border-radius:4px;padding:14px 16px;margin-bottom:14px}
section>h2{font-size:15px;margin:0 0 10px;font-weight:600}section>h2 small{font-weight:400;color:#5a6b7b}
.fields{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px 28px}.fields .wide{grid-column:1/-1}
.field{display:grid;grid-template-columns:150px minmax(0,1fr);gap:10px;align-items:start}
.field label{color:#43525f;text-align:right;padding-top:5px}.field.must label::before{content:"* ";color:#c0392b}
input[type=text],input[type=password],select,textarea{width:100%;font:inherit;padding:4px 8px;border:1px solid #b9c4cd;border-radius:3px;background:#fff;color:inherit}
textarea{resize:vertical}.locked{padding:5px 8px;background:#f3f5f7;border:1px solid #e2e8ed;border-radius:3px;min-height:31px;white-space:pre-wrap;overflow-wrap:anywhere}
:focus-visible{outline:2px solid #2f86c9;outline-offset:1px}
button,.button{font:inherit;padding:4px 12px;border:1px solid #b9c4cd;border-radius:3px;background:#fff;color:#1f2b36;cursor:pointer;display:inline-block}
button:hover,.button:hover{background:#eef3f7;text-decoration:none}button.primary{background:#12609e;border-color:#12609e;color:#fff}button.primary:hover{background:#0d4f83}
button.danger{color:#a62b1f;border-color:#d9a39d}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;background:#fff}
th,td{text-align:left;padding:5px 10px;border-bottom:1px solid #e7ecf0;vertical-align:top}
th{font-weight:600;color:#43525f;background:#f7f9fa;position:sticky;top:0}
.related .scroll{max-height:430px;overflow:auto}.related form{margin:10px 0 0}
tbody tr:hover{background:#f3f8fc}td.long{min-width:190px;max-width:420px;overflow-wrap:anywhere}td{overflow-wrap:break-word}
.empty{color:#5a6b7b;padding:8px 0}.muted{color:#5a6b7b}
.tag{display:inline-block;border-radius:9px;padding:0 9px;background:#e7ecf0;color:#34424e;white-space:nowrap}
.tag.good{background:#dcefe1;color:#1d5a2e}.tag.bad{background:#f8dfdc;color:#8e231a}.tag.wait{background:#fdeecb;color:#6e4b00}
.message{padding:8px 14px;border-radius:4px;margin-bottom:12px;border:1px solid #bcd7ec;background:#eaf4fb}
.message.error{border-color:#e5b1ab;background:#fdefed;color:#7d1f16}
.activity{list-style:none;margin:0;padding:0}.activity li{border-left:3px solid #c7d3dc;padding:2px 0 8px 12px;margin-bottom:4px}
.activity .work_notes{border-color:#e0b43c}.activity .approval_history{border-color:#6aa97a}.activity p{margin:2px 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
details.act{display:inline-block;position:relative}details.act summary{list-style:none;cursor:pointer;padding:4px 12px;border:1px solid #b9c4cd;border-radius:3px;background:#fff}
details.act summary::-webkit-details-marker{display:none}
details.act>div{position:absolute;right:0;z-index:2;width:300px;background:#fff;border:1px solid #b9c4cd;border-radius:4px;padding:10px;box-shadow:0 4px 14px #0002;display:grid;gap:8px}
.login{max-width:340px;margin:12vh auto}.login section{display:grid;gap:10px}.login button{justify-self:start}
.jump{display:flex;flex-wrap:wrap;gap:6px 18px;margin:0 0 12px}
.pages{display:flex;gap:12px;align-items:center;margin-top:10px;color:#5a6b7b}
.search{display:flex;gap:6px}.search input{width:230px}
@media(max-width:900px){nav{display:none}.fields{grid-template-columns:1fr}.field{grid-template-columns:120px minmax(0,1fr)}}
`
