import '@servicenow/sdk/global'

declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {
          'action-approve-extension': {
            table: 'sys_ui_action'
            id: '6e0b3751487e4984b721337aa0b1b707'
          }
          'action-open-problem': {
            table: 'sys_ui_action'
            id: '01e80fdf1bb549dba92d856d34abba2a'
          }
          'action-ping': {
            table: 'sys_ui_action'
            id: '27f4558d93234f65b2ac82572f7f0f28'
          }
          'action-release-lease': {
            table: 'sys_ui_action'
            id: '8f451acd4de14690b1907fddecb5a848'
          }
          'action-take-inventory': {
            table: 'sys_ui_action'
            id: '2a15799710af446485a9884c7a0d26f1'
          }
          'action-try-policies': {
            table: 'sys_ui_action'
            id: '48234789c90e40c894cf5af42abe816e'
          }
          'action-who-holds': {
            table: 'sys_ui_action'
            id: '80ba4388b5e44660b5ab4c640446d3fc'
          }
          api: {
            table: 'sys_ws_definition'
            id: '65dec6e46a3649738e2991d80a09e89f'
          }
          'api-v1': {
            table: 'sys_ws_version'
            id: '556dc72064dd4e12abd3ba92687110ab'
          }
          bom_json: {
            table: 'sys_module'
            id: '5733ed7da0964db08ed7002665fd1032'
          }
          'change-touched': {
            table: 'sys_script'
            id: '47d5763589914d32acc8f479304b4d09'
          }
          delivery: {
            table: 'sys_rest_message'
            id: '986227f33bfa4852813b75eb5a8e892e'
          }
          'endpoint-create': {
            table: 'sys_security_acl'
            id: '4b761c5e472b4558aca42c14bb2d1eb2'
          }
          'endpoint-delete': {
            table: 'sys_security_acl'
            id: '704cbeafa4674ff6be99553cf45426cf'
          }
          'endpoint-edit': {
            table: 'sys_script'
            id: '8d25af7ddad34b7e92eb976f9bedb0b8'
          }
          'endpoint-edited': {
            table: 'sys_script'
            id: 'd6fb60c3372148a0ad7a619d914b9e76'
          }
          'endpoint-read': {
            table: 'sys_security_acl'
            id: 'b48da3501ddd47a3b4f0272c4d15a3bb'
          }
          'endpoint-write': {
            table: 'sys_security_acl'
            id: '404a4f3c32e74a1c83ee3f9e2f26149c'
          }
          'endpoint-write-all': {
            table: 'sys_security_acl'
            id: '1b2e110682814ec78802b484aab2683f'
          }
          'endpoint-write-ci': {
            table: 'sys_security_acl'
            id: 'a86a65d6f2e84ea3b1978ba0a696e00b'
          }
          'endpoint-write-exception-reason': {
            table: 'sys_security_acl'
            id: 'b6e8e4c669044c9eae4a333e3db42ba1'
          }
          'endpoint-write-status': {
            table: 'sys_security_acl'
            id: '896a9632718b4d7dafbf4e800d93a3af'
          }
          'event-attention': {
            table: 'sysevent_register'
            id: '96576c5a3b484960b1ba40f34ea9a25a'
          }
          'event-deliver': {
            table: 'sysevent_register'
            id: '03325c2346ad4be4997c73b5997597ea'
          }
          'event-inventory': {
            table: 'sysevent_register'
            id: '3520165e37d84f54af0ad7d68720f9f4'
          }
          'event-judge': {
            table: 'sysevent_register'
            id: 'ce3a6c8c31084675b1d5cd4b1425b49f'
          }
          'event-prepare': {
            table: 'sysevent_register'
            id: 'd3fc9f6da4574cc7a94e7fd014c2b3d5'
          }
          'event-reconcile': {
            table: 'sysevent_register'
            id: '1dfe33088c894d24a87ea22c1cca9b7e'
          }
          'event-settle-results': {
            table: 'sysevent_register'
            id: 'be2d7ad5cf614b71a917ec716c1b5253'
          }
          'event-window': {
            table: 'sysevent_register'
            id: 'e83f77ec77ba4065805ac4cae19b92bf'
          }
          'finding-create': {
            table: 'sys_security_acl'
            id: 'f651b2692c1946e0aa84d9617494e77b'
          }
          'finding-delete': {
            table: 'sys_security_acl'
            id: 'babb6f8e87d941feb626805e4a19ff28'
          }
          'finding-edit': {
            table: 'sys_script'
            id: 'a37a126714ce41b796aa84c5e497fa9f'
          }
          'finding-edited': {
            table: 'sys_script'
            id: '9cf7172c9223486da71c01dc6c04bbe4'
          }
          'finding-read': {
            table: 'sys_security_acl'
            id: 'eab385f85e5f455abc8653820ac77092'
          }
          'finding-write': {
            table: 'sys_security_acl'
            id: 'e5ba84e0432244edae890e425eb6b8d9'
          }
          'finding-write-all': {
            table: 'sys_security_acl'
            id: '8ce0c7bbeace4e9da4e4c40dfcba3623'
          }
          'finding-write-exception-reason': {
            table: 'sys_security_acl'
            id: '8191d6e7cb9f4c71bea156552e6cd5e3'
          }
          'finding-write-status': {
            table: 'sys_security_acl'
            id: '5af440efd691463d918fef6ea12bf304'
          }
          'inventory-create': {
            table: 'sys_security_acl'
            id: 'b88f7bcf015b4b658897f466339284b4'
          }
          'inventory-delete': {
            table: 'sys_security_acl'
            id: '1f90f9a25b334674a5f081577cfa1f21'
          }
          'inventory-read': {
            table: 'sys_security_acl'
            id: 'd830f596c6ce433996a81728d9272187'
          }
          'inventory-write': {
            table: 'sys_security_acl'
            id: '468c8ff759964c00a3b569028b86509a'
          }
          'lease-create': {
            table: 'sys_security_acl'
            id: '06492bd0c569482ab5ef4507a92f0ec3'
          }
          'lease-delete': {
            table: 'sys_security_acl'
            id: 'ec19105a8678445ca7c1f8bb4e576603'
          }
          'lease-read': {
            table: 'sys_security_acl'
            id: 'd6660eaf18e342e9b97aeabcdb21b45f'
          }
          'lease-write': {
            table: 'sys_security_acl'
            id: '8d15f072eebb444ab1a693d960fc869b'
          }
          'mail-attention': {
            table: 'sysevent_email_action'
            id: 'cc4f3ec502b4456a96c7fb8bd44e6fe1'
          }
          'may-create-change-request': {
            table: 'sys_scope_privilege'
            id: 'ad9d7185b8174e14bbe4ea4a04a0a88a'
          }
          'may-create-change-task': {
            table: 'sys_scope_privilege'
            id: '81e6713bef804983b36710def62343e7'
          }
          'may-create-problem': {
            table: 'sys_scope_privilege'
            id: 'd42095e344154dc5a50920eca53b87be'
          }
          'may-create-sys-attachment': {
            table: 'sys_scope_privilege'
            id: '77b799debdbd4b7ab26378e839bf07b3'
          }
          'may-create-task-ci': {
            table: 'sys_scope_privilege'
            id: '386e9d45b8f847bb8c8a4e216c97cd25'
          }
          'may-delete-sys-attachment': {
            table: 'sys_scope_privilege'
            id: '88c4e255fd10484fbb2533d55e7b525e'
          }
          'may-read-change-request': {
            table: 'sys_scope_privilege'
            id: 'b2e35e22384a422cb837ee11814b90ea'
          }
          'may-read-change-task': {
            table: 'sys_scope_privilege'
            id: '9f0cb9b686484d98a24afd794be96596'
          }
          'may-read-cmdb-ci': {
            table: 'sys_scope_privilege'
            id: '949be676a9f2464a8c56e2c4d350ae54'
          }
          'may-read-cmdb-ci-computer': {
            table: 'sys_scope_privilege'
            id: '205dfe0a58bf4ecf84f335fb099d22c1'
          }
          'may-read-cmdb-ci-hardware': {
            table: 'sys_scope_privilege'
            id: '2679cff08c2842c9b98c7ba78c882251'
          }
          'may-read-cmdb-ci-server': {
            table: 'sys_scope_privilege'
            id: '7627a3f2c05f4700a3a405b2cc186af5'
          }
          'may-read-cmdb-ci-service': {
            table: 'sys_scope_privilege'
            id: 'bebb21471a2543f99d541a6552a19ddf'
          }
          'may-read-cmdb-rel-ci': {
            table: 'sys_scope_privilege'
            id: 'ac466b06587a408b9558dbeae94b6a85'
          }
          'may-read-cmn-schedule': {
            table: 'sys_scope_privilege'
            id: '8f73fefb4711428b880cdc47f40529e5'
          }
          'may-read-cmn-schedule-blackout': {
            table: 'sys_scope_privilege'
            id: '7764004a59ab414fb155ea6d17bce76e'
          }
          'may-read-problem': {
            table: 'sys_scope_privilege'
            id: '5db1b5545ecc4b668d187f68091ba327'
          }
          'may-read-svc-ci-assoc': {
            table: 'sys_scope_privilege'
            id: 'f5af1e694fd54440953a2a3a547164ee'
          }
          'may-read-sys-attachment': {
            table: 'sys_scope_privilege'
            id: '3f68d054823642eab4ccb8b18762a2b7'
          }
          'may-read-sys-db-object': {
            table: 'sys_scope_privilege'
            id: 'ca5825438680462c9c233e232b2711aa'
          }
          'may-read-sys-journal-field': {
            table: 'sys_scope_privilege'
            id: 'fa2755d2ea754043b2e0f7ff0b920165'
          }
          'may-read-sys-object-source': {
            table: 'sys_scope_privilege'
            id: 'ee7f6e86c1e541cc84e686339d226680'
          }
          'may-read-sys-user': {
            table: 'sys_scope_privilege'
            id: 'd1031855b57f431891c4688cc49c74ae'
          }
          'may-read-sys-user-grmember': {
            table: 'sys_scope_privilege'
            id: '2ac82c43854b47639c58925570170d0c'
          }
          'may-read-sys-user-group': {
            table: 'sys_scope_privilege'
            id: '56f2dfd4e2c64c42a86bc5a55533a18b'
          }
          'may-read-sysapproval-approver': {
            table: 'sys_scope_privilege'
            id: '37663d2f5dd24ec0a2415aff15b668fa'
          }
          'may-read-task': {
            table: 'sys_scope_privilege'
            id: '058967035beb4d5faccb4aa863bf68e7'
          }
          'may-read-task-ci': {
            table: 'sys_scope_privilege'
            id: 'fe5fdecfda5d4c639fab2d7e5b501c60'
          }
          'may-write-change-request': {
            table: 'sys_scope_privilege'
            id: '76854b1942b5477291909223b98097d3'
          }
          'may-write-change-task': {
            table: 'sys_scope_privilege'
            id: '2d829d3fb3b8430a839639caa197dab9'
          }
          'may-write-cmdb-ci': {
            table: 'sys_scope_privilege'
            id: 'b72c2364bbb642bb9f2ae9bbf7b5dc0c'
          }
          'may-write-cmdb-ci-computer': {
            table: 'sys_scope_privilege'
            id: 'b31f90d9eac84d06a52b73ae74b8d0a4'
          }
          'may-write-cmdb-ci-hardware': {
            table: 'sys_scope_privilege'
            id: '38449e8a6dd4497aaf979710b1a07feb'
          }
          'may-write-cmdb-ci-server': {
            table: 'sys_scope_privilege'
            id: '8e989cc514824af5a757639a8ff806e1'
          }
          'may-write-sys-attachment': {
            table: 'sys_scope_privilege'
            id: 'aafe5ac7591f46189c5906944148c99d'
          }
          'may-write-task-ci': {
            table: 'sys_scope_privilege'
            id: 'cc44af0938814b6288117036865f57fa'
          }
          'measure-create': {
            table: 'sys_security_acl'
            id: '1e084f313641447cbc4a682c80dd47de'
          }
          'measure-delete': {
            table: 'sys_security_acl'
            id: '730b4617cf3e4b55884df7c8eef97fbf'
          }
          'measure-read': {
            table: 'sys_security_acl'
            id: '3e827fb488ea496d890c78d596283e15'
          }
          'measure-write': {
            table: 'sys_security_acl'
            id: '7b008b85a32d48c591f61af6d923f8c2'
          }
          menu: {
            table: 'sys_app_application'
            id: '56578e55e77d4ebcb9787f55c232da47'
          }
          'message-create': {
            table: 'sys_security_acl'
            id: '3fd891986d844a7bbf006e09ef282441'
          }
          'message-delete': {
            table: 'sys_security_acl'
            id: 'd6f928cc0ac04fc3abfc2dcb3dddfb92'
          }
          'message-read': {
            table: 'sys_security_acl'
            id: '589eb232003c47a9afa234d78d2e720b'
          }
          'message-write': {
            table: 'sys_security_acl'
            id: '54dff0642038497ebec0a4bdada5048b'
          }
          'module-attention': {
            table: 'sys_app_module'
            id: '611a95d3e82d4e41b1d2b1446360aa16'
          }
          'module-dead': {
            table: 'sys_app_module'
            id: '3d15b3e456394f0cbe75331a9aa0e831'
          }
          'module-endpoints': {
            table: 'sys_app_module'
            id: 'af9b1c612ccc436fbbd6d59505b813ad'
          }
          'module-findings': {
            table: 'sys_app_module'
            id: 'a2224ce6881f419985f7d7c8ab31594f'
          }
          'module-findings-free': {
            table: 'sys_app_module'
            id: 'c2835059df21412b8f4e8ee8d055a20b'
          }
          'module-inventory-ci': {
            table: 'sys_app_module'
            id: 'f95da7bf27904c389fdabfd32209b36f'
          }
          'module-inventory-forgotten': {
            table: 'sys_app_module'
            id: '04e2017a56114515a2e4e20fc3728efc'
          }
          'module-inventory-group': {
            table: 'sys_app_module'
            id: '9cccea7a3c0b433c95ea6238f5bcf7fd'
          }
          'module-inventory-head': {
            table: 'sys_app_module'
            id: '0d955305511f45968396725bb0a1e391'
          }
          'module-inventory-others': {
            table: 'sys_app_module'
            id: '471e288348f6428ab5f1b19bd8c07061'
          }
          'module-inventory-patch': {
            table: 'sys_app_module'
            id: '48de17e5dcf54670b54cd13579851cf3'
          }
          'module-inventory-service': {
            table: 'sys_app_module'
            id: '49d698f480354a61aea91c0204b5ad72'
          }
          'module-inventory-vendor': {
            table: 'sys_app_module'
            id: 'f57e34011e1c40ce8d86cb8dc8235042'
          }
          'module-leases': {
            table: 'sys_app_module'
            id: '3f3cf2fb697b48afa8225c179d754783'
          }
          'module-loop': {
            table: 'sys_app_module'
            id: 'fe5834ebbec8458f9257b9e8075916c2'
          }
          'module-measures': {
            table: 'sys_app_module'
            id: '040d0cf69c244f0dbbb02b660837279c'
          }
          'module-messages': {
            table: 'sys_app_module'
            id: '63cb013dcd5c47f3b9ffed8b44def216'
          }
          'module-plan-changes': {
            table: 'sys_app_module'
            id: '35a6ff0923aa479697febaa93fca15b5'
          }
          'module-plans': {
            table: 'sys_app_module'
            id: '8e1c3e55fef0480a9b6994313643ab2d'
          }
          'module-policies': {
            table: 'sys_app_module'
            id: 'e15264c980b5485da372f34c2b71669f'
          }
          'module-properties': {
            table: 'sys_app_module'
            id: '9716ff51a493434590e500204f80bb2c'
          }
          'module-receipts': {
            table: 'sys_app_module'
            id: 'eb87d37498fa4b3893af1e08e9fabc16'
          }
          'module-risk-rules': {
            table: 'sys_app_module'
            id: 'c9b46194e03647ce9900e8be34a5ff71'
          }
          'module-setup': {
            table: 'sys_app_module'
            id: '970eb4fe660f41929ed05292c1129738'
          }
          'module-sources': {
            table: 'sys_app_module'
            id: '59041714068549e9a46583979cf0dc94'
          }
          'module-templates': {
            table: 'sys_app_module'
            id: '62a8808bc83d4f91af26b0652160f60e'
          }
          'module-unmatched': {
            table: 'sys_app_module'
            id: 'c05d415330e34b30925f0152fa035e4a'
          }
          'on-deliver': {
            table: 'sysevent_script_action'
            id: '8e62088daae8437da48487920d5017ff'
          }
          'on-inventory': {
            table: 'sysevent_script_action'
            id: '8e09e3d6ba664a52af1a74f7e3909aed'
          }
          'on-judge': {
            table: 'sysevent_script_action'
            id: '4c7313468dd64d94aa40d9d556517297'
          }
          'on-prepare': {
            table: 'sysevent_script_action'
            id: '873e238abc2742d8956305c4ddd09f1b'
          }
          'on-reconcile': {
            table: 'sysevent_script_action'
            id: 'd81e2fb55a164c2daffbc926122190c0'
          }
          'on-settle-results': {
            table: 'sysevent_script_action'
            id: '37188ff2bcba4c2184443fb30b34d3c1'
          }
          'on-window': {
            table: 'sysevent_script_action'
            id: '0c1a9a99224f4b199bef80703bdf4a7e'
          }
          package_json: {
            table: 'sys_module'
            id: 'f8cec95f4c74443da055b3e99537046a'
          }
          'patch-create': {
            table: 'sys_security_acl'
            id: 'e428c85e7934492fa5b64e32830fd4f6'
          }
          'patch-delete': {
            table: 'sys_security_acl'
            id: '98e9467748504fab8c20c803e436b627'
          }
          'patch-read': {
            table: 'sys_security_acl'
            id: '85b7fc67579d4db1860c3636517a147d'
          }
          'patch-write': {
            table: 'sys_security_acl'
            id: '1298e6b8beb542ca9ed59e8d523d3682'
          }
          'place-create': {
            table: 'sys_security_acl'
            id: 'f0934b8907a54f13bd501ead8e328116'
          }
          'place-delete': {
            table: 'sys_security_acl'
            id: '90ec137444e74cc7bb286bff1810e66e'
          }
          'place-read': {
            table: 'sys_security_acl'
            id: 'd109945ad38d4a54bba713fca2a2d0f4'
          }
          'place-write': {
            table: 'sys_security_acl'
            id: '7fdaf4ecb0054633bfc26fc7f9f0061b'
          }
          'plan-change-create': {
            table: 'sys_security_acl'
            id: 'b9dcda8687fd46f29c7b86c280947815'
          }
          'plan-change-delete': {
            table: 'sys_security_acl'
            id: '484a358cf56f4da5b6a371b80faab764'
          }
          'plan-change-read': {
            table: 'sys_security_acl'
            id: '430913c5012043bf983c3787fd934ffc'
          }
          'plan-change-write': {
            table: 'sys_security_acl'
            id: '36e86047a2b947fdb8c09a599b87cd96'
          }
          'plan-create': {
            table: 'sys_security_acl'
            id: '10513b6597fc4c80af0793ea60a06c4e'
          }
          'plan-delete': {
            table: 'sys_security_acl'
            id: '2057d817d0874f2db41fa696e23d4513'
          }
          'plan-read': {
            table: 'sys_security_acl'
            id: 'aa20ff3f4ccf427eac28b10bbd9484c2'
          }
          'plan-write': {
            table: 'sys_security_acl'
            id: '217a3e85b4f24a53bfcb6ce28b17b59f'
          }
          'policy-changed': {
            table: 'sys_script'
            id: '0a19b030d886422ebebe46bd598b3de6'
          }
          'policy-create': {
            table: 'sys_security_acl'
            id: '450780bbc3cb4e2893c5c4038f4349ab'
          }
          'policy-delete': {
            table: 'sys_security_acl'
            id: 'dca3c8bf42584f6e8cf13972bc367e50'
          }
          'policy-edit': {
            table: 'sys_script'
            id: 'ab547c5a50d74885b5f61d4d944e5640'
          }
          'policy-emergency': {
            table: 'x_patch_loop_policy'
            id: '3bcac71190514074860fb839bb5ebd5b'
          }
          'policy-read': {
            table: 'sys_security_acl'
            id: '1d1797cceffc4685a4b06c067d02db00'
          }
          'policy-servers': {
            table: 'x_patch_loop_policy'
            id: '755925bad9f4476fb169b481bf777726'
          }
          'policy-workstations': {
            table: 'x_patch_loop_policy'
            id: '5b9c6abd4f354978bfc9c3d3f5dd9344'
          }
          'policy-write': {
            table: 'sys_security_acl'
            id: '50af3edb9e8249d5beac1ba928cd1286'
          }
          'property-allow-http-endpoint': {
            table: 'sys_properties'
            id: 'a78fc84d30474fc6a0136292f3d2a479'
          }
          'property-closing-minutes': {
            table: 'sys_properties'
            id: 'cb3186d31c154fc38577235f3747c3c1'
          }
          'property-derived-ids': {
            table: 'sys_properties'
            id: 'e90da08b140344869431e7f1f629cfc7'
          }
          'property-draft-time': {
            table: 'sys_properties'
            id: 'f06b205f14b34fafbf1ea6ff1c41e56a'
          }
          'property-draft-weekday': {
            table: 'sys_properties'
            id: '2596e31bd14e49ec9e885f856ad3dbb2'
          }
          'property-impact-depth': {
            table: 'sys_properties'
            id: '475322722e274d9cae98a660776a33fb'
          }
          'property-impact-high-from': {
            table: 'sys_properties'
            id: '6e70061e2e524bdf878e29b565b7ee5d'
          }
          'property-impact-medium-from': {
            table: 'sys_properties'
            id: 'dd3196c75a284b7c96e500901e7e7996'
          }
          'property-lease-grace-minutes': {
            table: 'sys_properties'
            id: 'ff041f3fe455411d91d5a06373008b13'
          }
          'property-maintenance-field': {
            table: 'sys_properties'
            id: '2983e1434700491fbe2fd4212051951f'
          }
          'property-match-classes': {
            table: 'sys_properties'
            id: '7d8fcb8f480d47c7bf67ba29e06443b1'
          }
          'property-permit-minutes': {
            table: 'sys_properties'
            id: '9a8f4c3bb840424087d9a8b805df2971'
          }
          'property-prepare-within-call': {
            table: 'sys_properties'
            id: '7a0ccbce62f34d1aa56064d903bd4637'
          }
          'property-rescan-time': {
            table: 'sys_properties'
            id: '8d06accaf413478b92e9506bf049ddbd'
          }
          'property-risk-high-from': {
            table: 'sys_properties'
            id: '506c17e3e7ab4a8e9e3d92a05f98a9db'
          }
          'property-risk-moderate-from': {
            table: 'sys_properties'
            id: '44f55c0721e84aee9d2adddb501f1d11'
          }
          'property-silent-minutes': {
            table: 'sys_properties'
            id: '8846fc5b017740598d6ec4216ca64c06'
          }
          'queue-deliver': {
            table: 'sysevent_queue'
            id: '49640c55e19c485bb8d6bcf72d251e3d'
          }
          'queue-work': {
            table: 'sysevent_queue'
            id: 'cbb24796898748cc8bf59f4226724c6f'
          }
          'receipt-create': {
            table: 'sys_security_acl'
            id: 'b04a8d5989b544b39ad1b67c2e2800e8'
          }
          'receipt-delete': {
            table: 'sys_security_acl'
            id: '982e002c24e447afbbd8bc35e53a7213'
          }
          'receipt-read': {
            table: 'sys_security_acl'
            id: 'e7855739f1d842159f1183a247a5f95f'
          }
          'receipt-write': {
            table: 'sys_security_acl'
            id: '3ab977f817eb46aba08366e30e327d2f'
          }
          'related-change': {
            table: 'sys_ui_related_list'
            id: '818f0841009e46cdabae22152655fe14'
          }
          'related-change-approval': {
            table: 'sys_ui_related_list_entry'
            id: 'b6184ae66159441b9a44986996416799'
          }
          'related-change-ci': {
            table: 'sys_ui_related_list_entry'
            id: '48874bb23caf4ccaa84c7600a6a9f3ed'
          }
          'related-change-conflict': {
            table: 'sys_ui_related_list_entry'
            id: '0cf1d5d714e34a25b08d0e15b56f83b5'
          }
          'related-change-plan-change': {
            table: 'sys_ui_related_list_entry'
            id: 'd60d3d7a4ea34828a968ede50dfff546'
          }
          'related-change-service': {
            table: 'sys_ui_related_list_entry'
            id: 'a0abc78fea254ce7963c2c76e784d1a9'
          }
          'related-change-task': {
            table: 'sys_ui_related_list_entry'
            id: '28ebdb5e9dcd4f0ea69d3a7c816174ad'
          }
          'related-endpoint': {
            table: 'sys_ui_related_list'
            id: '76de95f01d5e4efd94bef2688ecd4596'
          }
          'related-endpoint-finding-endpoint': {
            table: 'sys_ui_related_list_entry'
            id: '61f6ef2d3e5a4c538c6e77fe008bce8c'
          }
          'related-endpoint-window-endpoint': {
            table: 'sys_ui_related_list_entry'
            id: '091404cc3c1b47769d47844360a5d3d8'
          }
          'related-plan': {
            table: 'sys_ui_related_list'
            id: '58c1bfd786c74f98ae06de45426b6a81'
          }
          'related-plan-change': {
            table: 'sys_ui_related_list'
            id: 'cb8266cda2ed4ca3aa35d1385b54f320'
          }
          'related-plan-change-endpoint-plan-change': {
            table: 'sys_ui_related_list_entry'
            id: '4d288a815d454bed88397c9d252e3c6c'
          }
          'related-plan-change-lease-plan-change': {
            table: 'sys_ui_related_list_entry'
            id: '2aaa1a2c1ad74880bf6e0089234a70f4'
          }
          'related-plan-change-window-plan-change': {
            table: 'sys_ui_related_list_entry'
            id: '1491e1587fed46b4a3587c83c2a0936d'
          }
          'related-plan-endpoint-plan': {
            table: 'sys_ui_related_list_entry'
            id: 'f4a58d1c6a814673899af516060b6a83'
          }
          'related-plan-message-plan': {
            table: 'sys_ui_related_list_entry'
            id: 'd369e18078f844249d610008671223da'
          }
          'related-plan-patch-plan': {
            table: 'sys_ui_related_list_entry'
            id: '31990e09a99646c48176fe53c2f121f6'
          }
          'related-plan-plan-change-plan': {
            table: 'sys_ui_related_list_entry'
            id: 'abb9424415a945c392bf3627beea53e7'
          }
          'related-plan-receipt-plan': {
            table: 'sys_ui_related_list_entry'
            id: 'd35f2546821649758dc0b3b5aadaabfd'
          }
          'related-policy': {
            table: 'sys_ui_related_list'
            id: 'e977af45881149aaa6891bf31306632b'
          }
          'related-policy-task-template-policy': {
            table: 'sys_ui_related_list_entry'
            id: '680f70ed4dde4198abe0090767466150'
          }
          'related-source': {
            table: 'sys_ui_related_list'
            id: '6d19e9ab4e4544d0b35bfedef4f901f6'
          }
          'related-source-message-source': {
            table: 'sys_ui_related_list_entry'
            id: '10537a02430848b0915a872cc85a5fab'
          }
          'related-source-plan-source': {
            table: 'sys_ui_related_list_entry'
            id: '99ec78747cb649959f783a808c31a32c'
          }
          'rest-act': {
            table: 'sys_security_acl'
            id: 'e57f92f2ea0b43fd998b8a0f625c3a9c'
          }
          'rest-operate': {
            table: 'sys_security_acl'
            id: '3b84d261902c4c8ab0577465ed021f2a'
          }
          'rest-read': {
            table: 'sys_security_acl'
            id: 'f79d8fccd4af479eb85d272e713adce4'
          }
          'rest-report': {
            table: 'sys_security_acl'
            id: '61978170c84c4d02a1a8f98cf48239a1'
          }
          'risk-critical': {
            table: 'x_patch_loop_risk_rule'
            id: 'def49f7d585c423e9a286806be9f73a9'
          }
          'risk-failed-before': {
            table: 'x_patch_loop_risk_rule'
            id: '75487b2e998a4b58a2e7542219a59f60'
          }
          'risk-first-ring': {
            table: 'x_patch_loop_risk_rule'
            id: 'c6259801b5c1435aa2a077a95186961f'
          }
          'risk-most-critical': {
            table: 'x_patch_loop_risk_rule'
            id: 'e222ac1c69f445b899523d895711a24b'
          }
          'risk-production': {
            table: 'x_patch_loop_risk_rule'
            id: 'a746d85113a3497ab0621c7a805d9e9f'
          }
          'risk-proved-before': {
            table: 'x_patch_loop_risk_rule'
            id: 'dea774d479f041ceb18bf2495dbb62a5'
          }
          'risk-restart': {
            table: 'x_patch_loop_risk_rule'
            id: 'b5e07cfd824f42acb36fa769a6e09f65'
          }
          'risk-rule-create': {
            table: 'sys_security_acl'
            id: 'dffa52242f2f430b92cb1a81ef771f58'
          }
          'risk-rule-delete': {
            table: 'sys_security_acl'
            id: '0201bb0ed1eb4055aec90b815ab73593'
          }
          'risk-rule-edit': {
            table: 'sys_script'
            id: '7f42a21bd86542c2a164dafb4557689e'
          }
          'risk-rule-read': {
            table: 'sys_security_acl'
            id: '251f5225076f4c6585507d49fddf31b4'
          }
          'risk-rule-write': {
            table: 'sys_security_acl'
            id: '1f77906971404453a6d3254ba3affe75'
          }
          'risk-systems-100': {
            table: 'x_patch_loop_risk_rule'
            id: '957dabbabc75469b83d9bf2fcbc63c73'
          }
          'risk-systems-20': {
            table: 'x_patch_loop_risk_rule'
            id: 'e3bc4397da384eb085ab51a3d74005a6'
          }
          'route-get-endpoints': {
            table: 'sys_ws_operation'
            id: '7763b3250b2d4778b4baf1637ab5e413'
          }
          'route-get-health': {
            table: 'sys_ws_operation'
            id: 'ec1acad995064266a4ec6e7e661c66f4'
          }
          'route-get-messages': {
            table: 'sys_ws_operation'
            id: '1d5b89bdea2e412cb1865fa9a3843c1e'
          }
          'route-get-openapi': {
            table: 'sys_ws_operation'
            id: '53ab571fa6b94237a617bced51644509'
          }
          'route-get-plan': {
            table: 'sys_ws_operation'
            id: '5e930f69f47c4b359dd7a5f9287ea28c'
          }
          'route-get-plans': {
            table: 'sys_ws_operation'
            id: '7c884e0e336b40aa970feceb41c1d53e'
          }
          'route-post-cancel': {
            table: 'sys_ws_operation'
            id: 'cf66dcdcb5194dd2aadc1d4a54e29bb8'
          }
          'route-post-complete': {
            table: 'sys_ws_operation'
            id: 'fb313c119b5a48209c10f1a3f21cdcb7'
          }
          'route-post-extension': {
            table: 'sys_ws_operation'
            id: '762e55951a364e49abceaba953da48f1'
          }
          'route-post-findings': {
            table: 'sys_ws_operation'
            id: '0bba8bd1e40543439855a3c0e2a4d038'
          }
          'route-post-permit': {
            table: 'sys_ws_operation'
            id: '7151f12270c049fd95414d29e4c63246'
          }
          'route-post-plan': {
            table: 'sys_ws_operation'
            id: '600a91f4cff7473495451ec92372fcae'
          }
          'route-post-reconcile': {
            table: 'sys_ws_operation'
            id: 'a05f0d6080ef4b21a06a44d465f6cae0'
          }
          'route-post-reopen': {
            table: 'sys_ws_operation'
            id: '6194394124cf45bfae2a28940aa3c6d3'
          }
          'route-post-replay': {
            table: 'sys_ws_operation'
            id: '163615c24ced4866853722f8f8b9c58b'
          }
          'route-post-results': {
            table: 'sys_ws_operation'
            id: '5e9a131fbc4e4106ab42b20ed3c6ebcb'
          }
          'route-post-scan': {
            table: 'sys_ws_operation'
            id: 'e8b86698936e43a59443ba2161e54eed'
          }
          'source-create': {
            table: 'sys_security_acl'
            id: 'ba0cbaabdd1f456c897acfb74826a7c2'
          }
          'source-delete': {
            table: 'sys_security_acl'
            id: '4da9c346a53c42a0bd3dfa97de3b857a'
          }
          'source-read': {
            table: 'sys_security_acl'
            id: 'dffbfc6d238740b48677084df887a816'
          }
          'source-read-previous-secret': {
            table: 'sys_security_acl'
            id: '45b178cfcba84e96b4291309091ac79a'
          }
          'source-read-signing-secret': {
            table: 'sys_security_acl'
            id: 'e6f6af87622f4a71aec173ff52f2c048'
          }
          'source-write': {
            table: 'sys_security_acl'
            id: '832fb3be489a47e0aa9cf624427d9a8c'
          }
          'source-write-previous-secret': {
            table: 'sys_security_acl'
            id: '43e4c0754497479099636dab26947b1d'
          }
          'source-write-signing-secret': {
            table: 'sys_security_acl'
            id: '64222c9012874cabb76ab7250cb54639'
          }
          'src_contract_check-findings_ts': {
            table: 'sys_module'
            id: 'a526d797b46f4eaca059e14da914ba73'
          }
          'src_contract_check-parts_ts': {
            table: 'sys_module'
            id: '59dfcc4306f54801bc070d76ff97663e'
          }
          'src_contract_check-plan_ts': {
            table: 'sys_module'
            id: '3dbfc5df9a734e5688600ee3d50b19bf'
          }
          'src_contract_check-reports_ts': {
            table: 'sys_module'
            id: '6a8be66643824ad6bbc7a6a34cc2a108'
          }
          src_contract_choices_ts: {
            table: 'sys_module'
            id: '25b72ddf07ff4c61bdca44d82c68f956'
          }
          src_contract_issues_ts: {
            table: 'sys_module'
            id: 'cd0e4e28a79e4a2ebcbff8f5fc2986e9'
          }
          src_contract_openapi_ts: {
            table: 'sys_module'
            id: '6035ea7eb3ee434297695a427b08be52'
          }
          src_contract_queues_ts: {
            table: 'sys_module'
            id: '3cde34eecabe4212902516a2e17e8bf9'
          }
          src_contract_refusals_ts: {
            table: 'sys_module'
            id: '997a276c8f2e409abfaaf61afebed1ff'
          }
          src_contract_routes_ts: {
            table: 'sys_module'
            id: 'b45199e650fa4cb6b1892152db4b2a33'
          }
          'src_contract_schemas_answer-parts_ts': {
            table: 'sys_module'
            id: 'e4065dc0021642169cbd899daaca1129'
          }
          src_contract_schemas_answers_ts: {
            table: 'sys_module'
            id: 'a87f22e1080845ae8c3c4e965abd0e30'
          }
          src_contract_schemas_cancel_ts: {
            table: 'sys_module'
            id: 'fa5e4e81ce5f44d4a1ee95033153dd7c'
          }
          'src_contract_schemas_dry-run_ts': {
            table: 'sys_module'
            id: 'bea31c1bd2694439ad2bf00d1a31728f'
          }
          src_contract_schemas_extension_ts: {
            table: 'sys_module'
            id: '852fd80900d548e39bee407048ee2652'
          }
          src_contract_schemas_findings_ts: {
            table: 'sys_module'
            id: '2e84f6ca95404a95b9bd349204295ff0'
          }
          'src_contract_schemas_findings-taken_ts': {
            table: 'sys_module'
            id: 'cb2c8bc110d14d88b6ceb90e84768616'
          }
          src_contract_schemas_parts_ts: {
            table: 'sys_module'
            id: '8ddc087f81174907a1bbf55c05d2b7c6'
          }
          src_contract_schemas_plan_ts: {
            table: 'sys_module'
            id: 'be3136f9c672452ea9be372c14242758'
          }
          src_contract_schemas_reconcile_ts: {
            table: 'sys_module'
            id: '1ad7c1accaad4f8b924618f3e001b56b'
          }
          src_contract_schemas_reopen_ts: {
            table: 'sys_module'
            id: '135e2d2a4f594056bc680155d2198cd2'
          }
          src_contract_schemas_results_ts: {
            table: 'sys_module'
            id: '42165b2b4eec40a38ae311fee09de6f6'
          }
          src_contract_schemas_scan_ts: {
            table: 'sys_module'
            id: '98338c45c0354ad3bad012e4892ba1d9'
          }
          src_contract_states_ts: {
            table: 'sys_module'
            id: '71af883d5f214b11bda10b7e2c29d004'
          }
          src_contract_tables_ts: {
            table: 'sys_module'
            id: '52d83a5510b3469b98973dca6917259f'
          }
          'src_contract_tables-counted_ts': {
            table: 'sys_module'
            id: 'ad1eb019e7a64fcdafeaaedba6c84b57'
          }
          'src_contract_tables-setup_ts': {
            table: 'sys_module'
            id: 'a667d08000b348a6874920c53a2faf5a'
          }
          src_contract_validate_js: {
            table: 'sys_module'
            id: '4c477a06606b4f4bbf0e384aba03dcea'
          }
          src_contract_version_ts: {
            table: 'sys_module'
            id: 'fd1dbf50a8b84043ba536ce497d93c0f'
          }
          src_core_attention_ts: {
            table: 'sys_module'
            id: 'd85893d9669b492c9dd9f17fb55c5cd5'
          }
          src_core_breach_ts: {
            table: 'sys_module'
            id: '92c9902fbe7742b880fc96204cc5b5be'
          }
          src_core_canonical_ts: {
            table: 'sys_module'
            id: 'c62075d896b44626bd5a70a0fd8d1654'
            deleted: false
          }
          src_core_chunks_ts: {
            table: 'sys_module'
            id: 'fb3834b1b6a24f3e975e76153eae6d8e'
          }
          src_core_closure_ts: {
            table: 'sys_module'
            id: 'cd562bb710ea4ebb89f8d1e728308908'
          }
          src_core_csv_ts: {
            table: 'sys_module'
            id: '42fdf57fbb4a4644b4b707f60e265dd6'
            deleted: false
          }
          src_core_cursor_ts: {
            table: 'sys_module'
            id: '8a096e20677e48a283e0fb11b3c9b770'
            deleted: false
          }
          src_core_delivery_ts: {
            table: 'sys_module'
            id: '88e2cf5f25504198892e6b6023154da3'
          }
          src_core_draft_ts: {
            table: 'sys_module'
            id: '8d20c952d89948f7b1985e8c08dabe40'
            deleted: false
          }
          'src_core_draft-cadence_ts': {
            table: 'sys_module'
            id: '8ab90b0f08984b11808697f63432cf5c'
          }
          'src_core_drafted-plan_ts': {
            table: 'sys_module'
            id: 'caf8092908c3483d971036e597b69049'
          }
          src_core_due_ts: {
            table: 'sys_module'
            id: '2b3b017cf89543f2a5febbe7723e86ca'
          }
          src_core_emergency_ts: {
            table: 'sys_module'
            id: 'de5bb45c48744c569f9f9c7a0847e60f'
          }
          'src_core_finding-policy_ts': {
            table: 'sys_module'
            id: '80c80d63f53e4984ada09bbaaca7796a'
          }
          src_core_findings_ts: {
            table: 'sys_module'
            id: '64ac031bb2054232b897947bfbe576b1'
          }
          'src_core_findings-parts_ts': {
            table: 'sys_module'
            id: '37b7458d8ae14ed0a86a7498c9c295d9'
          }
          'src_core_findings-tally_ts': {
            table: 'sys_module'
            id: 'f3656cb1975f42e7aa5cabacc7b4bad8'
          }
          src_core_ids_ts: {
            table: 'sys_module'
            id: '0aec5b58a6f740599b1ed7d2ff3a43b1'
          }
          src_core_intake_ts: {
            table: 'sys_module'
            id: '06db4a9198c24518ba2496b317728f18'
            deleted: false
          }
          src_core_inventory_ts: {
            table: 'sys_module'
            id: '6ee81b944f644f0693a0bd552dac6ac9'
          }
          src_core_lease_ts: {
            table: 'sys_module'
            id: '1a07fb43b9d04fdd8e15cf4e18595295'
          }
          src_core_match_ts: {
            table: 'sys_module'
            id: 'be539f4b076846d2b37d92d93db5f0f0'
            deleted: false
          }
          src_core_measures_ts: {
            table: 'sys_module'
            id: '6971dc63d1ff47b390c376c2b7cebe3c'
          }
          src_core_message_ts: {
            table: 'sys_module'
            id: '0026d890e55e4f7197d803986c420983'
          }
          src_core_nightly_ts: {
            table: 'sys_module'
            id: 'ccda1b560d644b6a87f21f2676fbb0c9'
          }
          'src_core_operator-edit_ts': {
            table: 'sys_module'
            id: '62ccad812c734a68a0a1e806a9f8f674'
          }
          src_core_permit_ts: {
            table: 'sys_module'
            id: '3543253e7644460d935d9c48eacf5d7b'
          }
          'src_core_plan-state_ts': {
            table: 'sys_module'
            id: 'd2207c632ede462896eb74601dfc6212'
          }
          src_core_policy_ts: {
            table: 'sys_module'
            id: '28847f73fb104a3fa16e3b3cad0e88ac'
            deleted: false
          }
          'src_core_policy-edit_ts': {
            table: 'sys_module'
            id: '2be6d63e79524e9b982b3b6f32862dd4'
          }
          'src_core_policy-reasons_ts': {
            table: 'sys_module'
            id: '5ff86252eef34a96a990b63ea3af6a71'
          }
          'src_core_policy-trial_ts': {
            table: 'sys_module'
            id: '02e5b04b6e8e4d39b15a736e21e18072'
          }
          src_core_prerequisite_ts: {
            table: 'sys_module'
            id: 'f10ac24c49c842ac944ac57d91002ebb'
          }
          src_core_priority_ts: {
            table: 'sys_module'
            id: 'dd0ef2d54a49420c940e20176bfd881c'
          }
          src_core_progress_ts: {
            table: 'sys_module'
            id: '3b10699791cb473fb335130cbef5e4b1'
          }
          src_core_reconcile_ts: {
            table: 'sys_module'
            id: 'e67059cf6290460d83572a082381154a'
          }
          src_core_reopening_ts: {
            table: 'sys_module'
            id: 'dfa368d29450415f8166250aaf6d649b'
          }
          src_core_report_ts: {
            table: 'sys_module'
            id: '50eb6831d2444c0a98e2383b884d80a1'
          }
          src_core_result_ts: {
            table: 'sys_module'
            id: 'd07f510d301e453c9eb71dfb554dc67c'
          }
          src_core_revision_ts: {
            table: 'sys_module'
            id: '4e1a847ba7bf4809ac79bb72c3996654'
          }
          src_core_risk_ts: {
            table: 'sys_module'
            id: '9ddcfb2008234820b77481c55369b84a'
          }
          'src_core_risk-edit_ts': {
            table: 'sys_module'
            id: 'd4fcf82f7cef4655b8b6b698fabbed79'
          }
          src_core_rounds_ts: {
            table: 'sys_module'
            id: 'e2dd0ed794fd40c7a3c64a00df26b224'
          }
          'src_core_scope-hash_ts': {
            table: 'sys_module'
            id: '4990b82fca6b4d06b98227a2570aeea2'
            deleted: false
          }
          src_core_sequence_ts: {
            table: 'sys_module'
            id: '852e503da3574758b572ce0589e9722a'
          }
          src_core_shortened_ts: {
            table: 'sys_module'
            id: '0d153541a0c84573ab1941782335259e'
          }
          src_core_signature_ts: {
            table: 'sys_module'
            id: '76c95e57a768454faa82e21e7fa6d4c2'
          }
          src_core_standing_ts: {
            table: 'sys_module'
            id: '86045a67546d475babfe36212e97146d'
          }
          src_core_tasks_ts: {
            table: 'sys_module'
            id: '29168ef4f4244200b7fc039ab4d95354'
            deleted: false
          }
          'src_core_template-edit_ts': {
            table: 'sys_module'
            id: '04d62c47525840c398055841a6044c0f'
          }
          'src_core_text-template_ts': {
            table: 'sys_module'
            id: '21eff12d0db344c284c2cc1beff63faf'
          }
          src_core_times_ts: {
            table: 'sys_module'
            id: '2606055070bd4dc7a97be665fd05e4ba'
          }
          src_core_verdict_ts: {
            table: 'sys_module'
            id: '8c8982c8b9754d69854d4b3d234189d7'
          }
          src_core_warnings_ts: {
            table: 'sys_module'
            id: 'dc995099902c420a9c3afa39a499f3c4'
          }
          'src_core_window-choice_ts': {
            table: 'sys_module'
            id: '86dabd909f614572b057bbaa0961e1b8'
            deleted: false
          }
          'src_core_window-conflict_ts': {
            table: 'sys_module'
            id: 'e9a545d65cdd41eabd8768d8bc302a15'
          }
          'src_core_window-phase_ts': {
            table: 'sys_module'
            id: 'a0138727a45f4fccb773b459d1f781e7'
          }
          src_entry_actions_ts: {
            table: 'sys_module'
            id: '7ae07316da5445e79581f8ac0b6cc3f8'
          }
          src_entry_answer_ts: {
            table: 'sys_module'
            id: 'c36369ec1db84885b872aa9c1e0c1027'
          }
          src_entry_body_ts: {
            table: 'sys_module'
            id: 'c45f1bd0c8e4403bb497be0f96e95be2'
          }
          src_entry_callers_ts: {
            table: 'sys_module'
            id: '957a24e69fed48e7a98d8040c8e3f58e'
          }
          src_entry_events_ts: {
            table: 'sys_module'
            id: '56a2d5e9eef3465f9cfca96fc7c2559a'
          }
          src_entry_guarded_ts: {
            table: 'sys_module'
            id: '98ebebc8209f44629d58d7ad6a4b55ce'
          }
          src_entry_jobs_ts: {
            table: 'sys_module'
            id: '3307e64567244e4ba85c75fe55dd60cf'
          }
          src_entry_lists_ts: {
            table: 'sys_module'
            id: '4c199e78154c4ee6b2ef9afd04534fd0'
          }
          src_entry_query_ts: {
            table: 'sys_module'
            id: '11ffeb4a0c6e460a932528596f70e974'
          }
          src_entry_rest_ts: {
            table: 'sys_module'
            id: '87c0e6cba89b4b039d492d0f0fc05429'
          }
          src_entry_rules_ts: {
            table: 'sys_module'
            id: '6055994967c843d09fcbf3cfa32058ad'
          }
          'src_flow_apply-report_ts': {
            table: 'sys_module'
            id: '971f9437afab4b99b70d1f9a8aa16e05'
          }
          'src_flow_approved-windows_ts': {
            table: 'sys_module'
            id: '4122a2912efa42f78a725c584c87eecf'
          }
          'src_flow_ask-extension_ts': {
            table: 'sys_module'
            id: 'ea68fca54229479783d89ab6e2fc61c7'
          }
          'src_flow_cancel-plan_ts': {
            table: 'sys_module'
            id: '4129cfbbea534e5484f92c5eceab2b9a'
          }
          'src_flow_change-view_ts': {
            table: 'sys_module'
            id: 'dbb57ade8ce24de383d311b06dca5053'
          }
          'src_flow_ci-facts_ts': {
            table: 'sys_module'
            id: '371446657ac14b6b871546bdeb43a0f0'
            deleted: true
          }
          'src_flow_close-change_ts': {
            table: 'sys_module'
            id: 'e2936dcadab8479aa8fc45598ca6a098'
          }
          'src_flow_close-window-tasks_ts': {
            table: 'sys_module'
            id: '28cb0584cd874aba81e5eb34c1676493'
          }
          'src_flow_close-windows_ts': {
            table: 'sys_module'
            id: '2c56bc6ede224b17baae343f92ff75f2'
          }
          'src_flow_complete-plan_ts': {
            table: 'sys_module'
            id: '35a79caffae845199d488abe012bf769'
          }
          src_flow_deliver_ts: {
            table: 'sys_module'
            id: 'e577f1a1e24946e2a75b5c7f7e2b2990'
          }
          'src_flow_doubt-endpoints_ts': {
            table: 'sys_module'
            id: '62d831c927e0444884bb07101c8ffdbc'
          }
          'src_flow_dry-run_ts': {
            table: 'sys_module'
            id: 'fb068646da76499f98a4850da150f432'
          }
          'src_flow_each-page_ts': {
            table: 'sys_module'
            id: 'f1093ce57b8a4b1a800da3d4b5371584'
          }
          src_flow_emergency_freeze_ts: {
            table: 'sys_module'
            id: '2f351e6cf8c14712b26a4133b6f5923c'
          }
          'src_flow_emergency_open-reviews_ts': {
            table: 'sys_module'
            id: 'b04e132b17b741848fd357e3ffed4045'
          }
          'src_flow_extend-windows_ts': {
            table: 'sys_module'
            id: 'a8c2160e89204839aabf1b430dbc507a'
          }
          'src_flow_find-cis_ts': {
            table: 'sys_module'
            id: 'fed4f42aaa614d2fa9bbf1e8ddb597ee'
            deleted: false
          }
          'src_flow_find-conflicts_ts': {
            table: 'sys_module'
            id: '90ec45ee19cc42f692d4216e4e3b2b30'
          }
          'src_flow_find-source_ts': {
            table: 'sys_module'
            id: 'ae834ca893634a5a9e5f2eec71d6e255'
          }
          'src_flow_findings_draft-due_ts': {
            table: 'sys_module'
            id: '26e0925768e748c6bf8ff7888e2c1015'
          }
          'src_flow_findings_draft-plan_ts': {
            table: 'sys_module'
            id: '731f0648daff46d2a8320760207ac799'
          }
          'src_flow_findings_each-finding_ts': {
            table: 'sys_module'
            id: '010d16fc94914fa2a6c4dee4f78d18b7'
          }
          'src_flow_findings_free-again_ts': {
            table: 'sys_module'
            id: 'fd264398719643e2a1865b776f73f66c'
          }
          'src_flow_findings_held-findings_ts': {
            table: 'sys_module'
            id: '7935590b8484453ea7879c952e1aabb5'
          }
          'src_flow_findings_judge-again_ts': {
            table: 'sys_module'
            id: '20bc8157dfd94d26bd4c73531c787b44'
          }
          'src_flow_findings_judge-findings_ts': {
            table: 'sys_module'
            id: 'f60447284cc847cba34e33cefbead621'
          }
          'src_flow_findings_patch-catalogue_ts': {
            table: 'sys_module'
            id: 'a0834a19cf144475b90da6c2ee6fbb5d'
          }
          'src_flow_findings_scan-plans_ts': {
            table: 'sys_module'
            id: 'c63d3e5da2ce4777a8e3ea6b1a834098'
          }
          'src_flow_findings_settle-findings_ts': {
            table: 'sys_module'
            id: '28f685cc10ed4c569d57eb8ff2e1710c'
          }
          'src_flow_findings_settle-hosts_ts': {
            table: 'sys_module'
            id: 'dc522bfe00974fab96fa31cc82e6a005'
          }
          'src_flow_findings_take-findings_ts': {
            table: 'sys_module'
            id: '816365e99caf470d9f9b5b7692ebc295'
          }
          'src_flow_findings_take-over_ts': {
            table: 'sys_module'
            id: 'd7a1f818ade04c42b9dc152cfb1b0ffb'
          }
          'src_flow_finish-change_ts': {
            table: 'sys_module'
            id: '575de36b19774b2996245905ad0171ce'
          }
          'src_flow_found-again_ts': {
            table: 'sys_module'
            id: '3c1f246bf02b4fdf8fee180c45836c70'
          }
          'src_flow_grant-extension_ts': {
            table: 'sys_module'
            id: '28fc58ea1d4646e49440fa74f3860293'
          }
          src_flow_health_ts: {
            table: 'sys_module'
            id: '84ec54f912a146ffa6bdd1cd4886bbdf'
          }
          src_flow_impact_ts: {
            table: 'sys_module'
            id: 'f7e11b477c9f42bda1037c561eb9fec2'
          }
          'src_flow_inventory_count-standings_ts': {
            table: 'sys_module'
            id: '1a25cb43146141d880668bdc928e80c2'
          }
          'src_flow_inventory_inventory-rows_ts': {
            table: 'sys_module'
            id: '3ea6a38e827c47908d14f590a94517d5'
          }
          'src_flow_inventory_take-inventory_ts': {
            table: 'sys_module'
            id: '7efb6ab6a3834050b8c78b2e397d940c'
          }
          'src_flow_job-runs_ts': {
            table: 'sys_module'
            id: 'd735be6bb323488a8008e81170912a24'
          }
          'src_flow_judge-again_ts': {
            table: 'sys_module'
            id: '5f6a9692980c467a8b864dde9df24666'
          }
          'src_flow_judge-policy_ts': {
            table: 'sys_module'
            id: '46c3d81cf42b4564a48c397d8ea723a6'
          }
          'src_flow_keep-windows_ts': {
            table: 'sys_module'
            id: '27a8e8b6a94e41e5abfdf0daf552a462'
          }
          'src_flow_last-night_ts': {
            table: 'sys_module'
            id: 'ef19be62d100452b99fa0ae52c1b2afd'
          }
          src_flow_leases_ts: {
            table: 'sys_module'
            id: '183a8f4aa36e41d09260022dc46b09d4'
          }
          'src_flow_let-go_ts': {
            table: 'sys_module'
            id: '1a37b137beb04660a33d79981485596c'
          }
          'src_flow_link-endpoint_ts': {
            table: 'sys_module'
            id: '4b097a23afdf4e91a77020cd6913bf9c'
          }
          'src_flow_list-endpoints_ts': {
            table: 'sys_module'
            id: 'f8455edda43c4196b71310cd5e814422'
          }
          'src_flow_list-messages_ts': {
            table: 'sys_module'
            id: '8eddd6d9779842c9b4c083f1e9f1a265'
          }
          'src_flow_list-plans_ts': {
            table: 'sys_module'
            id: '96350caf649a4864b0221c1d740d4d31'
          }
          'src_flow_measures_keep-measures_ts': {
            table: 'sys_module'
            id: '60a5ed8add8c46c2ac132caa355273ce'
          }
          'src_flow_measures_measure-change_ts': {
            table: 'sys_module'
            id: 'a651219dd8fb4f8088fce5fd5a6935b0'
          }
          'src_flow_measures_measure-source_ts': {
            table: 'sys_module'
            id: '75dc04f66ceb4e2fb87f750b8d0868b8'
          }
          'src_flow_move-windows_ts': {
            table: 'sys_module'
            id: '3ef52d41fe43494594a62297287af535'
          }
          src_flow_nightly_ts: {
            table: 'sys_module'
            id: 'fbe9bb1543ab4afbaede18c6506ff19f'
          }
          'src_flow_open-ask_ts': {
            table: 'sys_module'
            id: 'ce8c42773e2d43bb99543a47849b8a19'
          }
          'src_flow_open-change_ts': {
            table: 'sys_module'
            id: 'd54ecc9b582c48fcae0d2c6b93162a0f'
          }
          'src_flow_open-draft_ts': {
            table: 'sys_module'
            id: '6c23ae84b78f4ea3b8d8fda5d192cef4'
          }
          'src_flow_open-problem_ts': {
            table: 'sys_module'
            id: '3f0222d8da4b44d49154cbd772371d31'
          }
          'src_flow_open-scope_ts': {
            table: 'sys_module'
            id: 'f7f8028785f64e098d01a1be18f85586'
          }
          'src_flow_open-tasks_ts': {
            table: 'sys_module'
            id: '492e0c929d964a45be64cbc10ef8c055'
          }
          'src_flow_open-windows_ts': {
            table: 'sys_module'
            id: '2c59682f67a94aea92302340099e6d0c'
          }
          'src_flow_operator-edit_ts': {
            table: 'sys_module'
            id: '7973265f416c41ba9c891b1c9cafb0a6'
          }
          src_flow_overdue_ts: {
            table: 'sys_module'
            id: '7069bb9ecc5e46d7936bb6e16c422b13'
          }
          src_flow_permit_ts: {
            table: 'sys_module'
            id: '169dda3ba366434fbbb63aa551d6f9ab'
          }
          'src_flow_ping-source_ts': {
            table: 'sys_module'
            id: '41b4a43bd418442caa233cb1cbd99a80'
          }
          src_flow_places_ts: {
            table: 'sys_module'
            id: 'ec8319a2124948a394183c84c9228d7d'
          }
          src_flow_policies_facts_ts: {
            table: 'sys_module'
            id: '3d9c6d0c325b4ba38baa750d06eaec2e'
          }
          'src_flow_policies_held-back_ts': {
            table: 'sys_module'
            id: '6854b37f7f3741eaad56f06132857558'
          }
          'src_flow_policies_judge-template_ts': {
            table: 'sys_module'
            id: '8fc3af9840d847078b97d56d38d27c47'
          }
          'src_flow_policies_risk-rules_ts': {
            table: 'sys_module'
            id: 'a8297a0cc089497981e66aa12a3d1af6'
          }
          src_flow_policies_sequence_ts: {
            table: 'sys_module'
            id: 'd8b007fdd16346b08f510a41cf248c41'
          }
          'src_flow_policies_try-policies_ts': {
            table: 'sys_module'
            id: '6b171457c35a4c3c913167f9231ffd8c'
          }
          'src_flow_policies_walk-up_ts': {
            table: 'sys_module'
            id: '6c7b9e7463da4fe8b08588caba7af737'
          }
          'src_flow_prepare-endpoints_ts': {
            table: 'sys_module'
            id: '862ae51d342343c2991ea9b7125cc9c7'
            deleted: false
          }
          'src_flow_prepare-finish_ts': {
            table: 'sys_module'
            id: 'ed8cd63b927944f39094cb98a6a8ebcc'
          }
          'src_flow_prepare-judge_ts': {
            table: 'sys_module'
            id: '89c428baa44a435ab9e885d5788669cf'
            deleted: false
          }
          'src_flow_prepare-left_ts': {
            table: 'sys_module'
            id: '735c9b130cd04b10b572cb737e513891'
          }
          'src_flow_prepare-patches_ts': {
            table: 'sys_module'
            id: 'e7028b0a0e8845768909032f78b4b88e'
          }
          'src_flow_prepare-plan_ts': {
            table: 'sys_module'
            id: '728c8c13df1f42e0b2ffa2f1ba7cdc60'
          }
          'src_flow_prepare-refusal_ts': {
            table: 'sys_module'
            id: '5ddf3ff3d1b94fb1b479869772ffb869'
          }
          'src_flow_prepare-seats_ts': {
            table: 'sys_module'
            id: 'd40dab8851ad468492fed40d12b17790'
          }
          'src_flow_prepare-warnings_ts': {
            table: 'sys_module'
            id: '5f05cdd6308641dab0c9c089f6b5fdc8'
          }
          src_flow_prerequisites_ts: {
            table: 'sys_module'
            id: '763b3dd288ec4e78bc190fdea21eab1d'
          }
          'src_flow_rate-change_ts': {
            table: 'sys_module'
            id: '8b319f570b21451fbedc67493afd6687'
          }
          'src_flow_receive-plan_ts': {
            table: 'sys_module'
            id: 'f71ecce983db452da98f322d368ce826'
          }
          'src_flow_reconcile-change_ts': {
            table: 'sys_module'
            id: '2754a5bccb39437991f81ab78f04af83'
          }
          'src_flow_reconcile-plans_ts': {
            table: 'sys_module'
            id: '62821379a71b48caaa688511b4472eeb'
          }
          'src_flow_release-by-hand_ts': {
            table: 'sys_module'
            id: '967294fb255d475aa7b697d63021e1a5'
          }
          'src_flow_reopen-plan_ts': {
            table: 'sys_module'
            id: '48f0bbc13f7c4053b9d1edd05f4589e0'
          }
          'src_flow_reopen-same_ts': {
            table: 'sys_module'
            id: 'b966c60083d948a4a7b965807938c2a7'
          }
          'src_flow_reopen-successor_ts': {
            table: 'sys_module'
            id: '5ef1342e26704e0ab423b77799e34eb3'
          }
          'src_flow_replay-message_ts': {
            table: 'sys_module'
            id: 'f21e4748c51744dfbc7198c801b90da4'
          }
          'src_flow_report-rows_ts': {
            table: 'sys_module'
            id: '08b7228137744b55bddf2a00be074abe'
          }
          'src_flow_revise-plan_ts': {
            table: 'sys_module'
            id: '2fa68ee82c7d41ceb41b3504e65f31ce'
          }
          'src_flow_revise-release_ts': {
            table: 'sys_module'
            id: '4a6c90b44cf343f48044d2107435b3f4'
          }
          'src_flow_revise-report_ts': {
            table: 'sys_module'
            id: 'a9e4825080b44ff1b7d6f5e150ad5c4b'
          }
          'src_flow_rows-by-id_ts': {
            table: 'sys_module'
            id: '00121bf82e204e258166def95640f509'
          }
          'src_flow_settle-attention_ts': {
            table: 'sys_module'
            id: '3174037f3f01411a9606180e28ecfb93'
          }
          'src_flow_settle-edit_ts': {
            table: 'sys_module'
            id: 'b21af5786d9e4048ab790f7581369fbf'
          }
          'src_flow_settle-plan-change_ts': {
            table: 'sys_module'
            id: '61b1d37f88744570bc1491f9be1d40b7'
          }
          'src_flow_settle-plan-state_ts': {
            table: 'sys_module'
            id: '02ee82ceb2824ba28835dab736a25947'
          }
          'src_flow_settle-results_ts': {
            table: 'sys_module'
            id: '3f1a43b90b194c058dcd6ecb2417bb8d'
          }
          'src_flow_store-plan_ts': {
            table: 'sys_module'
            id: '3f51242051cf493c862c2d62fa069899'
          }
          'src_flow_store-report_ts': {
            table: 'sys_module'
            id: 'b3b555e2dc6c444c97f59b4c8454c023'
          }
          src_flow_sweep_ts: {
            table: 'sys_module'
            id: 'eb75b0463f9641e4a90deadf8d74a2ce'
          }
          'src_flow_sweep-trace_ts': {
            table: 'sys_module'
            id: '42284276bc364ee4b5604f63e8772eca'
            deleted: true
          }
          'src_flow_take-leases_ts': {
            table: 'sys_module'
            id: '25ad6e35df964666a4bb1dcfcdf543f3'
          }
          'src_flow_take-results_ts': {
            table: 'sys_module'
            id: '059e007023a749c58222fc0e6b65e8fd'
          }
          'src_flow_take-scan_ts': {
            table: 'sys_module'
            id: 'eca04bd96ba84bcfbfbfd798de25aea3'
          }
          src_flow_tell_ts: {
            table: 'sys_module'
            id: 'e12e128589454a32bb9e17f26b106a95'
          }
          'src_flow_tell-news_ts': {
            table: 'sys_module'
            id: '67c555e2de774fc8a1938a30b49ea9ef'
          }
          'src_flow_tell-people_ts': {
            table: 'sys_module'
            id: '1b75167080c749e7a5c007f9f845aacd'
          }
          'src_flow_tell-plan_ts': {
            table: 'sys_module'
            id: 'cf185309dfb74d63a78946cacd91f245'
          }
          'src_flow_view-plan_ts': {
            table: 'sys_module'
            id: 'd03f2170e1994caaa4b4e323f1e2d3d5'
          }
          'src_flow_view-report_ts': {
            table: 'sys_module'
            id: '37593a4b78bf455aaac0645639c95ca5'
          }
          'src_flow_view-waiting_ts': {
            table: 'sys_module'
            id: '08598566eaad4a2da382d7aa101f8a60'
          }
          'src_flow_view-waiting-parts_ts': {
            table: 'sys_module'
            id: '2cd79eb6dc6c44e5884291cd881998f7'
          }
          'src_flow_view-waiting-work_ts': {
            table: 'sys_module'
            id: 'c6673c981fe441a5806b60b9a83d47cd'
          }
          'src_flow_view-windows_ts': {
            table: 'sys_module'
            id: '4fc96ed1a20d4dd8a36a2dd0554b671a'
          }
          'src_flow_window-rows_ts': {
            table: 'sys_module'
            id: '408008ac7c9d4b26b44b42a2bc6992d2'
          }
          src_glide_bookings_ts: {
            table: 'sys_module'
            id: 'fd07d9137f0340e99825bb26205dea7e'
          }
          src_glide_changes_ts: {
            table: 'sys_module'
            id: '60dbfc359ad7437a84d02bf7921038b8'
          }
          src_glide_cis_ts: {
            table: 'sys_module'
            id: 'bb1e224ba86b4d27a9db838a51b23516'
          }
          src_glide_clock_ts: {
            table: 'sys_module'
            id: '899fb4ac2a3347999e8c3420d091c8f7'
          }
          src_glide_counting_ts: {
            table: 'sys_module'
            id: '7955e1075f0146e982380e5bc585d94b'
          }
          src_glide_crypto_ts: {
            table: 'sys_module'
            id: 'd60f52fcf7e0486e98882e58b40f6846'
          }
          'src_glide_each-of_ts': {
            table: 'sys_module'
            id: '729b3380381c447f8b6ec4a8f4fb823c'
          }
          src_glide_edits_ts: {
            table: 'sys_module'
            id: '20993652c3a9467f9c15f1d2a88fd722'
          }
          src_glide_files_ts: {
            table: 'sys_module'
            id: '37d36601a4be48a68530a7255ff863aa'
          }
          'src_glide_given-ids_ts': {
            table: 'sys_module'
            id: '1897d494cb3c4d87ab08b2978f2731c7'
          }
          src_glide_http_ts: {
            table: 'sys_module'
            id: '1a4c281fa9334443bc4afd792b2ece2c'
          }
          src_glide_log_ts: {
            table: 'sys_module'
            id: 'a52fbe22ab3b4af5a01ddf8daf30f242'
          }
          src_glide_people_ts: {
            table: 'sys_module'
            id: '0a9f377492044749aa2a38c18d658837'
          }
          src_glide_queue_ts: {
            table: 'sys_module'
            id: 'a4672e4385f5480d8fee955b966650fe'
          }
          src_glide_rows_ts: {
            table: 'sys_module'
            id: 'edf422f2e1e94eef87e8935029d7afdd'
          }
          src_glide_schedules_ts: {
            table: 'sys_module'
            id: '3f2e89e9ce784e4a9f36c1a6a7140955'
          }
          'src_glide_service-error_ts': {
            table: 'sys_module'
            id: 'beff8133ac3b47ab893005289525e274'
          }
          src_glide_settings_ts: {
            table: 'sys_module'
            id: '0c394b456b6243a481718748a62c0ccc'
          }
          src_glide_stored_ts: {
            table: 'sys_module'
            id: 'b1e4a9ca04b644e2b0118bf6e40e223f'
          }
          src_glide_wire_ts: {
            table: 'sys_module'
            id: 'ccf6704c0ae04b83ac0e82f7630b54ae'
          }
          sweep: {
            table: 'sysauto_script'
            id: 'bd9e29f962b8463d989f9305172a200f'
          }
          'task-template-create': {
            table: 'sys_security_acl'
            id: '5058f14fd7cf4a85a998f7bbe95dc3b2'
          }
          'task-template-delete': {
            table: 'sys_security_acl'
            id: 'f79752baec2440d380e501f2274ea7c8'
          }
          'task-template-read': {
            table: 'sys_security_acl'
            id: '549a9c9ca4284409b32fe250c4d3e434'
          }
          'task-template-write': {
            table: 'sys_security_acl'
            id: '99d60a898db94a14a82ad63287bcf385'
          }
          'task-touched': {
            table: 'sys_script'
            id: '7678c0a091ac46d8b88ae0a55aff77de'
          }
          'template-back-up': {
            table: 'x_patch_loop_task_template'
            id: 'ac7f02b9bd0e4cf0b5591d959f46f8e5'
          }
          'template-downtime': {
            table: 'x_patch_loop_task_template'
            id: '51d87a6d721743928fceb83294237ba3'
          }
          'template-edit': {
            table: 'sys_script'
            id: '96938228b24e404aa415a327884ca3d4'
          }
          'template-emergency-review': {
            table: 'x_patch_loop_task_template'
            id: '6aa938dea513447ea6d869983c3d9f77'
          }
          'template-implement': {
            table: 'x_patch_loop_task_template'
            id: 'e84b43ccb624453d95f2bb9eab4f438b'
          }
          'template-notices': {
            table: 'x_patch_loop_task_template'
            id: '2ac9ba27c48648dea9b7242b357a0441'
          }
          'template-pilot': {
            table: 'x_patch_loop_task_template'
            id: '18bb7270b71b412c990c7ca31a654915'
          }
          'template-risk': {
            table: 'x_patch_loop_task_template'
            id: 'cec60f0d805c4f14a4637ff95afeb815'
          }
          'template-verify': {
            table: 'x_patch_loop_task_template'
            id: '7cd0d8607e2248cf8f2169603abc79d2'
          }
          'window-create': {
            table: 'sys_security_acl'
            id: '955113d1b3b942d096ec6723a8f200ef'
          }
          'window-delete': {
            table: 'sys_security_acl'
            id: '8306cc0de25d46fdba5d1eed4634a5c6'
          }
          'window-read': {
            table: 'sys_security_acl'
            id: 'c1bc731c88df495ebf05130458c6815f'
          }
          'window-write': {
            table: 'sys_security_acl'
            id: 'ba38d2b646de416fabcb8954f456b2fd'
          }
        }
        composite: [
          {
            table: 'sys_choice_set'
            id: '0074ef967cfa4554a6e018f47a755fe2'
            key: {
              name: 'x_patch_loop_lease'
              element: 'state'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '009e32d743fd49a995ab407ab94f0a1b'
            key: {
              sys_security_acl: 'd109945ad38d4a54bba713fca2a2d0f4'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '00b59493f88148958b327c1c317ada30'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
            }
          },
          {
            table: 'sys_choice'
            id: '011fd31b3ff642d5a18281436c373438'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'awaiting_approval'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '015bd757506b497e9e35d8b522729528'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'in_maintenance'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '016d6114d61f4b12a3c50101d5820dfa'
            key: {
              name: 'x_patch_loop_finding'
            }
          },
          {
            table: 'sys_dictionary'
            id: '017a54e06b1a4d06bd70321d3f434984'
            key: {
              name: 'x_patch_loop_policy'
              element: 'try_plan'
            }
          },
          {
            table: 'sys_dictionary'
            id: '01d1a55b5db0408ea167a98f1f0ba240'
            key: {
              name: 'x_patch_loop_message'
              element: 'told_at'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '02110ece80fd44d1967d3d660b5002f6'
            key: {
              name: 'x_patch_loop_risk_rule'
            }
          },
          {
            table: 'sys_documentation'
            id: '025fe45428e74a28b7fed8d531cdc457'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activation_number'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '026e8f45f7da4f7aa465fbf06c601bac'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'activation_number'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '026ff01e4953405f9955ddf40597c8fa'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '4'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '0297c79f254b4597adf7c15cda8fa773'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'decided_by'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '02c21b2e489f4db3b2987a0073077d8b'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '02ef4cc4db7e45b7a4c7ac465c28dfe4'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'rating'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '030c8385f2874792a4984a124650fc53'
            key: {
              name: 'x_patch_loop_patch'
              element: 'title'
            }
          },
          {
            table: 'sys_documentation'
            id: '03235770d975491da5c2303500dcc214'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'permitted_until'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '03328cc735f445029a68e44d1a97be24'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activated_at'
            }
          },
          {
            table: 'sys_db_object'
            id: '03380255d002440bb7f682954ff22884'
            key: {
              name: 'x_patch_loop_finding'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '03382bc33181405bb730ae963c622ae5'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan'
            }
          },
          {
            table: 'sys_dictionary'
            id: '035cc04c95f048f6b4304f434b0b7f71'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
            }
          },
          {
            table: 'sys_choice'
            id: '03ded84504f34759a49d9c9a7b921b0a'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'reboot'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '03e6ac3b248e485c8455dbcddcb502f4'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'excepted'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '03e94d1b6e3e4be3a618f1b7bd9792ea'
            key: {
              list_id: {
                id: '7d6974b868fe4227a5e01adf496eb91d'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'what'
            }
          },
          {
            table: 'sys_dictionary'
            id: '03edee4a1d544652bb3658c8128bd2a0'
            key: {
              name: 'x_patch_loop_plan'
              element: 'extensions'
            }
          },
          {
            table: 'sys_ui_element'
            id: '041c9d29fd174ce6b1c180de1b7927dc'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'known_exploited'
              position: '9'
            }
          },
          {
            table: 'sys_choice'
            id: '0440d045ffd14ee294e71c7768b342cf'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '3'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '0452ca90669146faa6eb9c4e3501676a'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
              value: 'critical'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '045c38d86d004647882a7d51c2f99cf7'
            key: {
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '047112a62e0d4472a39f1c31c046abd3'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_choice'
            id: '048148a62f1e429c93b00f86108e6a4c'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_known_exploited'
              value: 'any'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '049728b3c49c40e2a9060704fefe8c15'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '16'
            }
          },
          {
            table: 'sys_documentation'
            id: '04b735e8a6914f12a42a45843f049539'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'assignment_group'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '04ba8e50cf2b4f1480a122e293325944'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '04c1ebab2122417c87510f2f7b154f27'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_choice_set'
            id: '0541d56c5ddd4540a6f71212400ae328'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
            }
          },
          {
            table: 'sys_choice_set'
            id: '0555bc0dfb78469bb00994668f2093af'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'close_code'
            }
          },
          {
            table: 'sys_dictionary'
            id: '057853c024314edcae46a790655b2f13'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'ci'
            }
          },
          {
            table: 'sys_ui_element'
            id: '05cce5b373374b18b72ceccf36863ff2'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '16'
            }
          },
          {
            table: 'sys_ui_element'
            id: '05e401cd859a48919a35dd8fdfe02816'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '7'
            }
          },
          {
            table: 'sys_choice'
            id: '0649cfc04d6e41ca8e524c1cb3265495'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'unfixed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '067f6c5a9e8348248f380d86f3be7b5e'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sequence_position'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: '06828b206b5849e39b8b189b672ba419'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.rescheduled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0692c90d0982488db75e7a1e87c6ce05'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sent_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '06fc3dd8632e47e798f85f4769296e3a'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'risk_impact_analysis'
              position: '20'
            }
          },
          {
            table: 'sys_ui_element'
            id: '06fc51a872424018ae8e4dc125b44d56'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '15'
            }
          },
          {
            table: 'sys_dictionary'
            id: '07a57a034fe44228bc9dafb074d2b5ae'
            key: {
              name: 'x_patch_loop_plan'
              element: 'emergency'
            }
          },
          {
            table: 'sys_ui_element'
            id: '07aa1d3444f746ce93b9e00046b08448'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'completed_at'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '07c4c82896ae48688ab6ab5b87741759'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'emergency'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: '0801e32bf6ac49098adfdcedcafb2e4c'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_critical'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0809e1fed4e749a4b0c173efcc6966ac'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'minimum_matched'
              position: '7'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '08142296ba1448439a55f9ae381f86c1'
            key: {
              name: 'x_patch_loop_message'
            }
          },
          {
            table: 'sys_documentation'
            id: '081c5691053a43918e1de38dad828879'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '084924c0bf0a402d817a17f5e848a83c'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '18'
            }
          },
          {
            table: 'sys_choice'
            id: '085d95ffc0514f96b42b2a4d1e5ec4c4'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'close_code'
              value: 'unsuccessful'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0895679904f843b09f6dc7782f9d6cab'
            key: {
              list_id: {
                id: '5ad1dce158b94fa68641d475e6bd2d21'
                key: {
                  name: 'x_patch_loop_measure'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan_change'
            }
          },
          {
            table: 'sys_dictionary'
            id: '08d1395e3b554a32aab19e4e8c991ef8'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ci_given'
            }
          },
          {
            table: 'sys_index'
            id: '09112a4cbb674404b08102f1c6028bc9'
            key: {
              logical_table_name: 'x_patch_loop_endpoint'
              col_name_string: 'plan,endpoint_key'
            }
          },
          {
            table: 'sys_ui_element'
            id: '091d4b01ac8d42d8b9b4934e57c8c5c2'
            key: {
              sys_ui_section: {
                id: '0e5c16b90e6d4c8b931b43e72575ab6e'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Try it out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '098039fef3ed434c9cca5cc950af3066'
            key: {
              name: 'x_patch_loop_finding'
              element: 'plan'
            }
          },
          {
            table: 'sys_ui_element'
            id: '098ea3ee99ba4ee0ae1fb58b22665fba'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_days_exploited'
              position: '1'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '098f6cbd2318493ab2943fe3ab5d6fbe'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'change_type'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '09e292ade0174bdf91a38a9923754b1a'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'title'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0a056a6c756e4e04b788e01142b7f11d'
            key: {
              name: 'x_patch_loop_policy'
              element: 'active'
            }
          },
          {
            table: 'sys_documentation'
            id: '0a1df500ebe44ee38108b4d820c686b7'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'decided_comments'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0a3049a948324eb1a973fde99a88a60c'
            key: {
              sys_security_acl: 'c1bc731c88df495ebf05130458c6815f'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '0a4ebd973ca84b1092fadb3f6b447e5f'
            key: {
              name: 'x_patch_loop_plan'
              element: 'plan_key'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0a87c7b759fe4b7ca2f218013827e5bb'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'cancel_reason'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: '0aa6b6a669c64ee5a4a5d5fba17a6b25'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_criticality'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '0aaae54d6c4543bab435358d383616da'
            key: {
              name: 'x_patch_loop_policy'
              caption: 'Applies to'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_index'
            id: '0aaeedf741444779870af7c456bbcf39'
            key: {
              logical_table_name: 'x_patch_loop_message'
              col_name_string: 'source,sequence'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0ac196b578c449fd99cc2d4c993a9444'
            key: {
              name: 'x_patch_loop_policy'
              element: 'order'
            }
          },
          {
            table: 'sys_documentation'
            id: '0ac7dc8265eb40158baf28eb669cc2de'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'label'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0ae457ec58204393a6ccbd01861a5553'
            key: {
              sys_security_acl: '1e084f313641447cbc4a682c80dd47de'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '0b59c9d50caa47e9bc9504200d693d1b'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'window_start'
            }
          },
          {
            table: 'sys_choice_set'
            id: '0b6c7a87717b4c13900d4430a5d6e3ce'
            key: {
              name: 'x_patch_loop_measure'
              element: 'unit'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0baeda0a9c684f86b4bc8ffb0a06083b'
            key: {
              name: 'x_patch_loop_message'
              element: 'body'
            }
          },
          {
            table: 'sys_choice'
            id: '0c018e1ba4554a3a802f5a2c1ada06d6'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.attention'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '0c6d51fb677d456d94c54aeddef33f11'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'per_window'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '0ca1d23ee6f64916891c0ae6bdcab233'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'after_the_fact'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '0cac1433c24b40dca8fd1f075425124f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'close_code'
              value: 'successful'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '0cb68b15d8c041e08abb204cd2ad5b66'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'agent_down'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0cbedcc90806400390283637a243bd0a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'test_plan'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0d5229ffe16a466db1de9ce0f6a371b2'
            key: {
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'receipt'
              position: '3'
            }
          },
          {
            table: 'sys_choice_set'
            id: '0d877dabb3ac4351856de26b0d0cb356'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0dcc47fa40e849e395b61cfc624bbac5'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_exploited'
            }
          },
          {
            table: 'sys_ui_form'
            id: '0e2c5320ad4642cfbf40096648ef10b6'
            key: {
              name: 'x_patch_loop_receipt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_db_object'
            id: '0e2ebbad22774ab4a51ac45ccb39ca60'
            key: {
              name: 'x_patch_loop_window'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0e3186b55361452e97f7f47eca39c264'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status_at'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0e50f068f33c41f59a7c6ed60a61a77b'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'impact_points'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0e56afd7a26d4984b53d384463a94b3b'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_section'
            id: '0e5c16b90e6d4c8b931b43e72575ab6e'
            key: {
              name: 'x_patch_loop_policy'
              caption: 'Try it out'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: '0f02d193d6674bad81c8ce8342761a10'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'reopened'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0f3360f41fce4106838ca5172e31833d'
            key: {
              name: 'change_request'
              element: 'x_patch_loop_plan'
            }
          },
          {
            table: 'sys_index'
            id: '0f501bbf6c4d468b864806bc890a94fa'
            key: {
              logical_table_name: 'x_patch_loop_plan_change'
              col_name_string: 'change_request'
            }
          },
          {
            table: 'sys_documentation'
            id: '0f6f0314c26f447c8e2839bd835cb9c3'
            key: {
              name: 'x_patch_loop_policy'
              element: 'backout_plan'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0f8c4747b75343e2b2d599876894d639'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'minimum_matched'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0fac949cf5a54272b6af63054d6650a8'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'activation_number'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0fb1fa20b06e488eb98f7c0558cbb0fb'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attention'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: '0ff3db48fdd246c28a8088aa53fead1d'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'cursor'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '1026a9957b3842cea4d2ef64ae2e4af5'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
              value: 'none'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '102b984edd284321bc53512da84ec4de'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '15'
            }
          },
          {
            table: 'sys_choice'
            id: '102c1c89c1b44044bef9545e0234dfc3'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
              value: 'patch'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '105abeeb9a424312a37391dc68291c5c'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'rebooted_at'
              position: '8'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1063875cfe804a3f85e64a30f373df95'
            key: {
              sys_security_acl: '704cbeafa4674ff6be99553cf45426cf'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '10967384dd7449c18223365ea674e02c'
            key: {
              sys_security_acl: '1b2e110682814ec78802b484aab2683f'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: '10a0e7ef1c704315b6f58815b692ab29'
            key: {
              logical_table_name: 'x_patch_loop_measure'
              col_name_string: 'name,at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '10a9e427dd7c4517849033a88e21aeaa'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'severity'
            }
          },
          {
            table: 'sys_ui_element'
            id: '10ebac1ee31149ca9c8a8f804054f456'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status_at'
              position: '12'
            }
          },
          {
            table: 'sys_choice'
            id: '111fd0c8b47b4172b96e83efa4757767'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
              value: 'low'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '115484361f044f45bc689da54d4f6c77'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_status'
              position: '9'
            }
          },
          {
            table: 'sys_choice'
            id: '11b809c7d19e4abbbfcad3c30b16801b'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
              value: 'unmatched'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '11c68aa133ca45f9a5b877df03038502'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'criticality'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '12081824cc9d4e73a4eb3d4930e16ab0'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'skipped'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '12191dc6d63c43199b496696b8fefa5f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'evidence'
            }
          },
          {
            table: 'sys_ui_element'
            id: '123a3930f1f04a90b076ad5b795c23df'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assigned_to'
              position: '14'
            }
          },
          {
            table: 'sys_choice'
            id: '128066240baa4139a19c6b4db8acdb0a'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
              value: 'plan'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '1298ae21c6f040aebd852dc8ae892fc4'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_key'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '12b59b3aa4b34524bf3e42b96a50e15e'
            key: {
              sys_security_acl: '549a9c9ca4284409b32fe250c4d3e434'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_ui_list'
            id: '12b74a8859944f7795a54f9365db0289'
            key: {
              name: 'x_patch_loop_place'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '12bb3b9471d54087a847927c4b9474ce'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoint'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: '130a065195a64067a9c37ed9afe5b94f'
            key: {
              name: 'x_patch_loop_source'
              element: 'active'
            }
          },
          {
            table: 'sys_dictionary'
            id: '131ccfb2d98c4b23a7a073a440a17ad6'
            key: {
              name: 'x_patch_loop_place'
              element: 'service'
            }
          },
          {
            table: 'sys_choice'
            id: '13552da6b2374a24a4f2bae78ec0af42'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'rejected'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '136b8ae3799340478350d61036e3844f'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'policy'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '13ac3a6147bc4b46bb8f019c76286e45'
            key: {
              sys_security_acl: '1f77906971404453a6d3254ba3affe75'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '142efc22b0344388b08321a49a6387fa'
            key: {
              name: 'x_patch_loop_lease'
              element: 'until'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '14706b888c064b8e8f531c524a720762'
            key: {
              name: 'x_patch_loop_window'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1475734e828a4c41802d8a92058bc658'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'mac_addresses'
            }
          },
          {
            table: 'sys_ui_element'
            id: '148a9e56b6f342559a722e905cfc16a6'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '10'
            }
          },
          {
            table: 'sys_ui_element'
            id: '148f76293bb54a799342ed388080712f'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'plan'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '14a3c81ab75542ec949e8a472e6f15e2'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_criticality'
            }
          },
          {
            table: 'sys_choice'
            id: '14b6e507308e4420b94b6380a41a3d57'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'rejected'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '14bec05b88db43eaa13bf65da859b32e'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'reboot_required'
            }
          },
          {
            table: 'sys_index'
            id: '14e12518f68c4352a57fbee9fd8b4bd4'
            key: {
              logical_table_name: 'x_patch_loop_endpoint'
              col_name_string: 'ci'
            }
          },
          {
            table: 'sys_dictionary'
            id: '150ee6fb4fb5456e9ebb0d5ec467b69a'
            key: {
              name: 'x_patch_loop_finding'
              element: 'scan_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '152781434996433cb363dd438d77afc9'
            key: {
              name: 'x_patch_loop_plan'
              element: 'receipt'
            }
          },
          {
            table: 'sys_ui_element'
            id: '156e8e05a3624320ab06afbadfa69b8f'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_choice'
            id: '15a70d2be2e3457a8c418f675acf0712'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
              value: 'results'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '161ea91efe814fb3aa786cc9267c4a14'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ring'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: '166b5e1c39484031b17daf41c04b9414'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'policy'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '167d0c678262427a9a1f8afc0ef92e09'
            key: {
              name: 'x_patch_loop_message'
              element: 'last_error'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1687e8cff3074a08ab098ea8f8c736f9'
            key: {
              list_id: {
                id: 'b4062cad43ed49a7a4d24812001e1133'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'match_emergency'
            }
          },
          {
            table: 'sys_documentation'
            id: '16c2cf52a8d24781ae636ffe9dd423fa'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'completed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: '16d6c345c86445d9b22a1d1fb67184ca'
            key: {
              name: 'x_patch_loop_policy'
            }
          },
          {
            table: 'sys_documentation'
            id: '16ef42cf15e34015adc7c17b34c38c6d'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'plan_change'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '16ef487ce2c741039732b63281dcc354'
            key: {
              name: 'x_patch_loop_plan'
              element: 'cursor'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '16f8e6350c8e47bb918b4d34e8a73c1e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'work_notes'
              position: '21'
            }
          },
          {
            table: 'sys_ui_element'
            id: '17317886ad4c4a6c8db6f73eab0fb73b'
            key: {
              sys_ui_section: {
                id: '0e5c16b90e6d4c8b931b43e72575ab6e'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Try it out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'try_plan'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '176da45ddb454618928cd1bc7973eb53'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_emergency'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1789055e1cf2412bbce0b63136bd5e9b'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'subject'
              position: '1'
            }
          },
          {
            table: 'sys_choice'
            id: '17abacd146ea4bcea6a952909cc743e5'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
              value: 'implementation'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '17c37982eaed442990eeb964e088c460'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ci'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: '17d8017804334d1697f9c7caccd87e27'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '12'
            }
          },
          {
            table: 'sys_dictionary'
            id: '17f0556109d14557a38cc68cfd731e3a'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'assignment_group'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '17f8704385a043eb87b394aa64f78d29'
            key: {
              sys_security_acl: 'ba0cbaabdd1f456c897acfb74826a7c2'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '1810d01381734c0188d161dbe15b3c0b'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'subject'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '187154ac158e4c80865cffd138501eed'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'subject'
            }
          },
          {
            table: 'sys_documentation'
            id: '18c37b88b7dd4536911ea3070918b7a9'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'points'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '18c8ad6a776c43c5bdacb2fe1d7d8fae'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'released'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '19224885aba64862ad0c707e2a2e2b57'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
              value: 'low'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '192999a69d7b480da582eb4bdf1d5de6'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '19525593a38e491c9388b57b09c96cf2'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_days_critical'
              position: '2'
            }
          },
          {
            table: 'sys_choice'
            id: '1991e632db894c07aea6a093c41a7a80'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
              value: 'judge'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '19bd18b59dc146a19863e40cc31bbc0a'
            key: {
              name: 'x_patch_loop_message'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '19cf4f1eb8cc4f6e93a0d88a145dbf55'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'released'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '19d831149bdf4054ad6cef353b0878d8'
            key: {
              name: 'x_patch_loop_source'
              element: 'requested_by_default'
            }
          },
          {
            table: 'sys_choice'
            id: '19e49151c310494780518f2651a910fc'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '0'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '19f24b841a4147e3b47f527ca7c97775'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'end_date'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1a0f379654c643e189456b8aafdbfd0a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
            }
          },
          {
            table: 'sys_choice'
            id: '1a9389f5bf98424485b846a51b7d5b2f'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'untested'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_section'
            id: '1ac7753c993842028b203f432fea4d92'
            key: {
              name: 'x_patch_loop_message'
              caption: 'Message'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1b056ccd79a34879988d517656c72182'
            key: {
              name: 'x_patch_loop_policy'
              element: 'service_capacity'
            }
          },
          {
            table: 'sys_choice'
            id: '1b4b6b5113ac45889ba496efdb99e6fb'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'suspended_by_user'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1b4e9e44ad0b43a5bcf97401143e686f'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'why'
              position: '9'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1bdb8367170445d2bfcb1f6405accb2b'
            key: {
              name: 'x_patch_loop_source'
              element: 'signing_secret'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1c579aa85de041889e99b3ee4d7bbc9e'
            key: {
              name: 'x_patch_loop_measure'
              element: 'at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1c8a198f0e904cbf8cc45fa8dc8a9249'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'end_date'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: '1c8ea8bb536148658b3e86ac6856c175'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'cursor'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '1cc7531f94514d7e987e18c7904865d2'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ci_table'
              value: 'cmdb_ci_hardware'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '1dd66e11092c4bc2be06ecd4a75ecbde'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'impact_points'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1df599a1bd7841768d1f8a0c57929291'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'known_exploited'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1e2223048e124fa6bff53be121bb1232'
            key: {
              sys_security_acl: '3ab977f817eb46aba08366e30e327d2f'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice_set'
            id: '1e5b4393afc54027819afe7ef32757c4'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1e928af51a2341b18ea7553e56456e72'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1ea23903b11b4d849437fa68af107371'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'installed_at'
              position: '9'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1eb94c98ac1541bdb06471a4405b0b2a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'backout_plan'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1ee8dd7ffe9c4dc791d48f006eeaeacc'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_ui_list'
            id: '1efcc5d2af194472ac55f81bb107ffc5'
            key: {
              name: 'x_patch_loop_lease'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1f2fad8f704a4fc7ac54ed0cc340a73f'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'plan_change'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1f38aedb9e9542558edcccd230df1b07'
            key: {
              name: 'x_patch_loop_finding'
              element: 'patch'
            }
          },
          {
            table: 'sys_documentation'
            id: '1fb081654b7647d5bf35b7a4ee35ecdd'
            key: {
              name: 'x_patch_loop_plan'
              element: 'completed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '1fd98cd4957f47cbb167908be4c91ca1'
            key: {
              name: 'x_patch_loop_source'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1fe3c1c85fdc419786a153a06cfa2d15'
            key: {
              name: 'x_patch_loop_plan'
              element: 'last_sequence'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1feb602af59842c192a1f15efa35d162'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_medium'
            }
          },
          {
            table: 'sys_documentation'
            id: '200fc0029a8643fd93a7b56e939e11f0'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'short_description'
              language: 'en'
            }
          },
          {
            table: 'sys_choice_set'
            id: '2011feac05374aa9878f4d532d2a52a5'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
            }
          },
          {
            table: 'sys_documentation'
            id: '2054de46f73d4199a0b7c8076bc2bb89'
            key: {
              name: 'x_patch_loop_finding'
              element: 'patch'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '208dfe420b5c44e494d4a4f5677e7746'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoints_total'
              position: '13'
            }
          },
          {
            table: 'sys_ui_element'
            id: '208fe2c11b07412eb26ab0ca1500aea0'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '12'
            }
          },
          {
            table: 'sys_documentation'
            id: '210e468ac69841699153e1b7b38771de'
            key: {
              name: 'x_patch_loop_policy'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '211a127a2276444bbafdab31d9d257b3'
            key: {
              name: 'x_patch_loop_finding'
              element: 'endpoint'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '213c1ace209b49af962e9aa89997ec10'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'dimension'
            }
          },
          {
            table: 'sys_documentation'
            id: '2156f9ce72c246c4b323e23b81af7c23'
            key: {
              name: 'x_patch_loop_patch'
              element: 'released_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '21660045a2c047419c18abc7b5d0198f'
            key: {
              name: 'change_request'
              caption: 'Planning'
              view: {
                id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                key: {
                  name: 'x_patch_loop'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: '21c209f662d64b698cfd434f550fbb2d'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
              value: 'medium'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '21c5ead430a74fbdbab06cf44bba93f5'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'rescan.requested'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '2205e21899334b9983ace6672a10defe'
            key: {
              name: 'x_patch_loop_plan'
              element: 'last_sequence'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '22066b3c12a648248e6c17efb0b55641'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'after_the_fact'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2235c74a8a44496080829d46339efe48'
            key: {
              name: 'x_patch_loop_window'
              element: 'plan_change'
            }
          },
          {
            table: 'sys_ui_element'
            id: '223dc5bb23a94a47adc5cc425b962e85'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_choice'
            id: '224bfc5947c54eb986dee470db0acecd'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'plan_to_approval'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '225d38ebb447414c83cfcd536268b879'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: '22695b910b0741cb8baa4337b81271ce'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'window'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '22757205d7b244b68f9cb5fa9e906e7a'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
              value: 'review'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '22b2110248ca463faf41e0fe74e21c4f'
            key: {
              sys_ui_form: {
                id: '9ee47fa9ff454cd091e448489af5db7c'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '22f200b596f44f3fb1bf9ab59c3b5595'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'invalid_credentials'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '23067cec0d1a464b95835d81d0bb4122'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'change_type'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '232788c1f8e54a3fa703bcb72612237b'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_groups'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '233e0576b0914923bb468948da6b7e1f'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'awaiting_window'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2353e96111ad4344874df20f83191642'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '235c9eda6b174fb7b22a18a125291d42'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'installed_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '23811103a2924c7fb775b1c87dd4162c'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'policy'
              position: '1'
            }
          },
          {
            table: 'sys_choice'
            id: '238666d25e654c5888d7d03e7e753b02'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'ping'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '23a2046bcc9549c49214bf71acd71508'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'http_status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '23c35e788f8c4eacaa80f46255d8c3cc'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'verified'
            }
          },
          {
            table: 'sys_ui_element'
            id: '23c59936e24749a18d44d2072ad5f4a5'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'kind'
              position: '2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2426faec43b7499a99884c4c131df938'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2428961d146a46a38963b91f25918a26'
            key: {
              name: 'x_patch_loop_patch'
              element: 'cves'
            }
          },
          {
            table: 'sys_choice'
            id: '24573ed68f9646e598c4dff3238b261b'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
              value: 'matched'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '2475fd8ee79d43bd93e73809ad48ee6f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'policy'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '247a4c8785ce45dab02edf75103dbada'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: '248d9473c98a4d72bb42414f6168c1f6'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '24c3ab8921134172b7e5c0aa081808dc'
            deleted: true
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '24c87ccdf7f242e3b69fb2945d40d591'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_source'
            }
          },
          {
            table: 'sys_documentation'
            id: '24c9766801ae477ba96da7aca8ec0c94'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'ci'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '24ec88389d7c41a6b3d02c08bc2fdea0'
            key: {
              list_id: {
                id: 'b4062cad43ed49a7a4d24812001e1133'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'match_class'
            }
          },
          {
            table: 'sys_choice'
            id: '24ff40a40b5a43e1aa49af4d940164b6'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '251376e4efda4941bd30dc0d1e170790'
            key: {
              name: 'x_patch_loop_finding'
              element: 'source'
            }
          },
          {
            table: 'sys_dictionary'
            id: '251cf0efe6124f429147c786a900cee8'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'activation_number'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2586c3757c024ef7b859fa3340bade20'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'end_date'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: '25a33d26440e4e6dbe55e5c642e82adc'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'default_schedule'
              position: '10'
            }
          },
          {
            table: 'sys_choice'
            id: '25a9de2f0dfe4e63836a32135e249449'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
              value: 'retired'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '25c03655b20b47d2ab081a2838c4863a'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ip_addresses'
              position: '11'
            }
          },
          {
            table: 'sys_ui_element'
            id: '25c8cf4111aa4745b2ac6194f88e3485'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'signing_secret'
              position: '12'
            }
          },
          {
            table: 'sys_ui_element'
            id: '25e1a04cb7304a7d984b2001032436fe'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoints_total'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: '26010936314e47adba3bd55703858536'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ci_given'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '26119747722741ffbdf5f4c59e03f951'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'change_task_type'
              position: '2'
            }
          },
          {
            table: 'sys_index'
            id: '26458727aae34fb7bd9e56062fe02456'
            key: {
              logical_table_name: 'x_patch_loop_risk_rule'
              col_name_string: 'active,order'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2652b61d437f47f5a3d167e188f87926'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'source'
            }
          },
          {
            table: 'sys_ui_element'
            id: '266bf6e95ad2437ab71ae8ec4786c4b4'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_sequence'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: '26aee05080994ad081f5af5e22b75236'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'hash'
            }
          },
          {
            table: 'sys_choice'
            id: '26be67fd576348339cbcf7dad48924fa'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'installed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '26c8a9119c9b4f7b8d56e6cc831390c8'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'active'
            }
          },
          {
            table: 'sys_documentation'
            id: '2703776b04e849929933b58c230004d9'
            key: {
              name: 'x_patch_loop_policy'
              element: 'notify'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '275a7a96657147b48c973370c96a6a4e'
            key: {
              sys_security_acl: 'aa20ff3f4ccf427eac28b10bbd9484c2'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '276678bea0174ec4b0667b24ce9ef0de'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'hash'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '278da9f063a64b61a53cb212313a7429'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'forgotten'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '27aa9f09ec3942c0ba740b46172ca02b'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'service_capacity'
              position: '12'
            }
          },
          {
            table: 'sys_choice'
            id: '27b0f0bb747f4cd0b80665ba9906425a'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'window.closing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '27b9cbba4d2142a2b4a15c91efc7b9b3'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '280dee7ebe7b4576ab3ff83f5b9af293'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'exception_reason'
              position: '17'
            }
          },
          {
            table: 'sys_documentation'
            id: '28218d9d41cc4ad299b71ca0fc0c110c'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'patch_ids'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2828258588634bab844a970c4b189d40'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'patch_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2839764c203147539a44a6d5b11caf00'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'previous_secret'
              position: '13'
            }
          },
          {
            table: 'sys_documentation'
            id: '286519fb50184126ac65d4ac27ccc3a1'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_class'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '286ac846203f481296e51dc10d6a8f92'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verify_share'
              position: '12'
            }
          },
          {
            table: 'sys_documentation'
            id: '28c228ae9bea4ae3b67201b1786788d6'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activated_by_text'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '28d8e9b03dc84be9ae75ffe7d151da65'
            key: {
              name: 'x_patch_loop_message'
              element: 'last_status'
            }
          },
          {
            table: 'sys_documentation'
            id: '28ee9252f697420cb4eb009783f2d076'
            key: {
              name: 'x_patch_loop_policy'
              element: 'standard_template'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2918d7cd050046b3a8ff4a6a6daa579c'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_high'
            }
          },
          {
            table: 'sys_dictionary'
            id: '29559b6fafaf4d39bb12e3d2e846472e'
            key: {
              name: 'x_patch_loop_policy'
              element: 'assignment_group'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2991d84dbf6a4950ad66ea204f8ac6c3'
            key: {
              sys_security_acl: 'e57f92f2ea0b43fd998b8a0f625c3a9c'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_db_object'
            id: '2996c72f7aa74a7488814c34e08c5ab9'
            key: {
              name: 'change_request'
            }
          },
          {
            table: 'sys_dictionary'
            id: '29c5906036824f9b87f1eadd8514cc2e'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activated_by'
            }
          },
          {
            table: 'sys_dictionary'
            id: '29cf6832e90d4251bd2f8368fdde1baf'
            key: {
              name: 'x_patch_loop_patch'
              element: 'source'
            }
          },
          {
            table: 'sys_index'
            id: '2a1f4b4d679c4539ac2ac974a4eef468'
            key: {
              logical_table_name: 'x_patch_loop_place'
              col_name_string: 'endpoint'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2a33948ce84a401e92dbb50a1af679ab'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sequence_position'
            }
          },
          {
            table: 'sys_documentation'
            id: '2a576a0e066b49ad9bc2ab92a5fff786'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'fqdn'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2a79e053c285459096536d4b202e899e'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'exemption'
            }
          },
          {
            table: 'sys_choice'
            id: '2a7c8dd4d8084881aa54978e01709038'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'canceled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '2a9b0506bbe2403b9a0f338485cf569d'
            key: {
              name: 'x_patch_loop_window'
              element: 'conflicts'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '2af10738b9334b15b41258d9d3aad8ef'
            key: {
              name: 'x_patch_loop_finding'
              element: 'due_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '2b10e7995ba24ad2854fcbda453c0a20'
            key: {
              name: 'x_patch_loop_plan'
              element: 'extensions'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2b40f78fd6ff4000a10af63d27772c1d'
            key: {
              name: 'x_patch_loop_policy'
              element: 'verify_share'
            }
          },
          {
            table: 'sys_documentation'
            id: '2b54718581e24a9bbb1f63e827608c86'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_hold'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2b629e562ab6413b974da1b2a80d5bda'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'edited_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '2b88bdd68af34bed8dc2c185f906db8c'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'parts'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '2b8fee3d473646389063b3c29b373129'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2b9339829471418d8806cb3384eda65d'
            key: {
              sys_security_acl: 'b88f7bcf015b4b658897f466339284b4'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '2ba81930efc1472e862ac38cb8592434'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'unpatched_60'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2bbf2a077ac3406e9972e57e53ab3b44'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'exception_reason'
              position: '24'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2c2f8ec1b2a04245b59f571d0cf58bf0'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'policy'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2c7bbbe5a06947b5aa544d9b07566115'
            key: {
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '2c80db961ef94835b4b1006c1af90530'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'window_start'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2c82564be89247dc9dddb67b6b4499b7'
            key: {
              sys_ui_section: {
                id: 'aa5e95ae98ba42668277b0a3e1805c5f'
                key: {
                  name: 'change_request'
                  caption: 'Closure'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'close_notes'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2c832ee763804c9fb800e5875993a325'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'permitted_until'
              position: '12'
            }
          },
          {
            table: 'sys_choice'
            id: '2c89e17e941f4c91a6ccdfee7b1dea7d'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
              value: 'pending'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '2c99512dba3140e89c2c18b81d317697'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'complete_called'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '2c9ed7b47e6d4b69a069fc9e35e6d67d'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'answer'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2cc23fb7e85c423594326e77f8186f87'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'exception_reason'
              position: '19'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2cd7ae59d215474499da9509280909f8'
            key: {
              list_id: {
                id: '7d6974b868fe4227a5e01adf496eb91d'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_choice_set'
            id: '2d08bedcd71a4278aaf9968a55eee4d2'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_type'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2d111587f7d94dddaa8235dd4d51f77e'
            key: {
              name: 'x_patch_loop_source'
              element: 'assignment_group'
            }
          },
          {
            table: 'sys_index'
            id: '2d194d52759f4cce9f4b0d19e6241671'
            key: {
              logical_table_name: 'x_patch_loop_window'
              col_name_string: 'endpoint,window_key'
            }
          },
          {
            table: 'sys_choice'
            id: '2d652592e1c84eb7bec72d923d077aa3'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
              value: 'stored'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2d76c7072372474687e81a92e4e00a53'
            key: {
              name: 'x_patch_loop_finding'
              element: 'host_name'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2d7bd17d406f4467975ebcdbad83232e'
            key: {
              name: 'x_patch_loop_window'
              element: 'part'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2d7d5a48a45a40949910b83b8dab04ed'
            key: {
              name: 'x_patch_loop_patch'
              element: 'removed'
            }
          },
          {
            table: 'sys_documentation'
            id: '2d83a581f3c74e7497762f1044250dc5'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_type'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: '2d9c2e231e61422d80c57145c3cda587'
            key: {
              name: 'x_patch_loop_window'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2daa4ec1f53041dd9633a2dabc4bc9f4'
            key: {
              list_id: {
                id: '1efcc5d2af194472ac55f81bb107ffc5'
                key: {
                  name: 'x_patch_loop_lease'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2dbdb9c71b47496386fa2eab7a1494cf'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '2dd0a51f90074a26bfcae953d0af8f6f'
            key: {
              name: 'x_patch_loop_source'
              element: 'delivery'
              value: 'push'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2e0adba993614fab8ca3d9cd3b05cc0a'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '2e0af780a87c41beabd2b11954152f85'
            key: {
              sys_ui_form: {
                id: 'a7e6ad80632e4b9da8317f4a5fff4f48'
                key: {
                  name: 'change_request'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'aa5e95ae98ba42668277b0a3e1805c5f'
                key: {
                  name: 'change_request'
                  caption: 'Closure'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '2e16f26409fe40aba5caffec90dc3cee'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'preparing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2e2c03d003a34580a13d93b29ae15732'
            key: {
              sys_security_acl: '99d60a898db94a14a82ad63287bcf385'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '2e3c241d3ef94554b246951059314cde'
            key: {
              name: 'x_patch_loop_finding'
              element: 'previous'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: '2e70be2c489b482b8327f5abc85504ce'
            key: {
              name: 'x_patch_loop_finding'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2eb5dc04c5e14eb3b01e30acd09b85bf'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'change_request'
              position: '2'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '2ec8cec7d1e440d49b7f5c6d164571fe'
            key: {
              sys_ui_form: {
                id: 'a7e6ad80632e4b9da8317f4a5fff4f48'
                key: {
                  name: 'change_request'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '21660045a2c047419c18abc7b5d0198f'
                key: {
                  name: 'change_request'
                  caption: 'Planning'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '2ee20f210a3b463a8a419507f692790d'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2f3c6fd78a3d46e59d8b6727fc6d46a9'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2fac54d6a6824b618a3a6a6826ee91ec'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reached_state'
              position: '2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2ff90220be5b445c9cfcce2f175f8688'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'flags'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '300e2a3eaa1a4b55af275b237e8674e9'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'progress'
            }
          },
          {
            table: 'sys_documentation'
            id: '30164190aab4463d94b496d01a26ab1c'
            key: {
              name: 'x_patch_loop_lease'
              element: 'endpoint'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '304a5a609693486f80c54c910954f5ac'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'received_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '305675cb4f344b9cb529dd0c99d85c62'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'priority'
              position: '6'
            }
          },
          {
            table: 'sys_ui_form'
            id: '3056ae9e52204877871877842e163b9b'
            key: {
              name: 'x_patch_loop_finding'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '30b33519387145ce84b06218cd661a4d'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '3'
            }
          },
          {
            table: 'sys_dictionary'
            id: '30c2f89e9418480c94d962ea971e7ead'
            key: {
              name: 'x_patch_loop_plan'
              element: 'cursor'
            }
          },
          {
            table: 'sys_ui_element'
            id: '30c52ae523c0407c8af4e3b38eda247a'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'exception_reason'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: '30e92d22fb2d45fb8ed2ef13d25c061a'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '14'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '30f646b9e1a04387a06700a1147d51fb'
            key: {
              sys_security_acl: '3e827fb488ea496d890c78d596283e15'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '311e4a4b95aa43db9d01493e6eb3da20'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'gate'
            }
          },
          {
            table: 'sys_dictionary'
            id: '313190688eb441f19911f8fa370af8f0'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'window'
            }
          },
          {
            table: 'sys_choice'
            id: '31ab82e67cd843f188aa90d6bbbab64a'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
              value: 'scan'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '31ef7f8af75446bb9e144ec4ff504779'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '3'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '31f483a297c4418abdba4046348e6ad8'
            key: {
              list_id: {
                id: '7d6974b868fe4227a5e01adf496eb91d'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'points'
            }
          },
          {
            table: 'sys_dictionary'
            id: '31f5640922544b5b9cfadc6d443c81e8'
            key: {
              name: 'x_patch_loop_plan'
              element: 'known_exploited'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3236acb236024e8d8ff18f6439427651'
            deleted: true
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'short_description'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3237f004e986478a8595bf0aabea01ba'
            key: {
              name: 'x_patch_loop_window'
              element: 'moves'
            }
          },
          {
            table: 'sys_choice'
            id: '32382b2bd8a04c0c8a018db098d45916'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
              value: 'unmatched'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '32620b2df478435792929e425e0cd36d'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'complete_called'
              position: '2'
            }
          },
          {
            table: 'sys_index'
            id: '326bc19f98ee487f948ca195ee9a27cc'
            key: {
              logical_table_name: 'x_patch_loop_receipt'
              col_name_string: 'status,received_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '326f2f2ba26d49f68de22b6a797a1aac'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '327550fbb30b48f9940023b9af81af59'
            key: {
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'extensions'
              position: '6'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '327c74addf9e4b6e9d31aac2fa03c87b'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'in_plan'
            }
          },
          {
            table: 'sys_dictionary'
            id: '32bbb73416b841199e0a23d31989c663'
            key: {
              name: 'x_patch_loop_lease'
              element: 'released_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '32ccf15ad7cf42399b1b6572c1d117cc'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '32d74e1c038a45cf8e413f76141b28e7'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'source'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '331bd648b7a7478abd26a02f2ae34b94'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan_id'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '333bb0cda4b4416386989ac26d13f5a8'
            key: {
              sys_ui_form: {
                id: 'a7e6ad80632e4b9da8317f4a5fff4f48'
                key: {
                  name: 'change_request'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '3389526b46274954a2e2be03e2d0da9d'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activation_hash'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '339bb7ad61244b16aae148b974886d7b'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'cursor'
            }
          },
          {
            table: 'sys_documentation'
            id: '33aa68cd20334f85a3e71f63b83b1900'
            key: {
              name: 'x_patch_loop_lease'
              element: 'taken_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '33d1210176e74ae6b228a18a94808ab4'
            key: {
              name: 'x_patch_loop_measure'
              element: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '33fc32bde2d1494bb8476fb6855bf80e'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
              value: 'none'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '341f52aac10d49a791b108f3284cb777'
            key: {
              list_id: {
                id: '5ad1dce158b94fa68641d475e6bd2d21'
                key: {
                  name: 'x_patch_loop_measure'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_documentation'
            id: '343d4c69c78a461cb0c2ea60de81e99e'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exception_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '343ecd0f2db049a7a7334b2884e33c5d'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
            }
          },
          {
            table: 'sys_documentation'
            id: '3441ac93cec14bfe889190a877fefee9'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_known_exploited'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '34650f59f4064d4ab730ce9f64867da4'
            key: {
              name: 'x_patch_loop_finding'
              element: 'policy'
            }
          },
          {
            table: 'sys_choice'
            id: '3465cba1f12147e89b87a3ea2571f1ca'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '-4'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '347c6b6add4144e38e64ac69bd3ef539'
            key: {
              name: 'x_patch_loop_plan'
              element: 'name'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '347c8365174d43beb2788489d96b7a01'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'activated_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '34887421403049aea0f146a942a92bbc'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'label'
            }
          },
          {
            table: 'sys_documentation'
            id: '34aaa54cd3b04689bd3fbc4198a17312'
            key: {
              name: 'x_patch_loop_source'
              element: 'push_stopped'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '34edb7d1c30c4f9bb7a531cecea44cbf'
            key: {
              sys_security_acl: 'd830f596c6ce433996a81728d9272187'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '353da14147e74d808b0fe371edc5595b'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '355db42f74704510aa7656cc7d2c329f'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '9'
            }
          },
          {
            table: 'sys_choice_set'
            id: '3573d9dad4d44e73b2e70f6eb0e62966'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
            }
          },
          {
            table: 'sys_index'
            id: '3590a92e126d4cd985563c6e36c6f17d'
            key: {
              logical_table_name: 'x_patch_loop_lease'
              col_name_string: 'window,state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3593e474fac04a1595d4525362ff8e4b'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '3597385f612643bf849dfcbfd0d80bf5'
            key: {
              name: 'x_patch_loop_finding'
              element: 'host_name'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '35a8441acbfd4ef794659bbabcf46be8'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'endpoint_id'
            }
          },
          {
            table: 'sys_index'
            id: '35b3a79bd6df4e6489cd9c51449c4e50'
            key: {
              logical_table_name: 'x_patch_loop_source'
              col_name_string: 'name'
            }
          },
          {
            table: 'sys_dictionary'
            id: '35c575dec6b241db808a56d6af05ba52'
            key: {
              name: 'x_patch_loop_window'
              element: 'plan'
            }
          },
          {
            table: 'sys_choice'
            id: '35e38495d656457db3c071645333f9d1'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
              value: 'service'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '35ebb2d9231344e9805c8c13312a59a7'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '36333e7871c948b4818aa494f7b7870a'
            key: {
              name: 'x_patch_loop_patch'
              element: 'vendor'
            }
          },
          {
            table: 'sys_choice'
            id: '3663b2526b3d43a9bcd4c4dd89776991'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
              value: 'high'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '36690d703ffb4649867983c0c9e73797'
            key: {
              name: 'x_patch_loop_source'
              element: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '36a743cad2884cc48d6146018ee9121f'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
              value: 'change'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '36c5a3808c3b41fc85f70b90835fea5c'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scanned_at'
              position: '15'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '36cd5832fa9549298ce5ebd4c3ee424a'
            key: {
              list_id: {
                id: '99d087b017dd464b85fc1a39c93eddf3'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_choice'
            id: '36d2c2c8c8b64f15834d39aedb210df5'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'ring_above'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '36ef0ecd57f04e76a3efda9a5feb7a41'
            key: {
              name: 'x_patch_loop_lease'
              element: 'until'
            }
          },
          {
            table: 'sys_ui_element'
            id: '37451623fa1f45e3a1289840a5dca895'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match'
              position: '6'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3755e611fdb04511a696d0638eda3e5a'
            key: {
              list_id: {
                id: '12b74a8859944f7795a54f9365db0289'
                key: {
                  name: 'x_patch_loop_place'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'endpoint'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '375639b042e649a3b5fe2719054c6be5'
            key: {
              sys_security_acl: 'aa20ff3f4ccf427eac28b10bbd9484c2'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '3756f860381f4088a608627c34cffe51'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '375c462c655c4e99815b12e98607ff1b'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'highest_severity'
            }
          },
          {
            table: 'sys_choice'
            id: '3760ac99541d4aaeb08034168f7cefc6'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
              value: 'open'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '37922078d5c54fbdadff8fd03f6feea4'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_class'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '37c11b44eb5542aab1cbebb259c740c3'
            key: {
              name: 'x_patch_loop_policy'
              element: 'assignment_group'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '37e4d86512944585b1682c56288579db'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'canceled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '382c3815fc4947399644e7b8c2fd0ead'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'progress_text'
              position: '14'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3842e99cf72b4acdbe4283099fec73d9'
            key: {
              sys_security_acl: '8ce0c7bbeace4e9da4e4c40dfcba3623'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3862b3b0e49e4f5484a649354ae5951d'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_dictionary'
            id: '38b6a73010074f1e83fdd3996ed3677e'
            key: {
              name: 'x_patch_loop_measure'
              element: 'plan_change'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '3919be2b62ff44b990a731dd0355e517'
            key: {
              sys_ui_form: {
                id: '3056ae9e52204877871877842e163b9b'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '39530b4f41e84468be5a5dfcbfc73cf4'
            key: {
              sys_security_acl: '730b4617cf3e4b55884df7c8eef97fbf'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '397083c20fc14215bdcd6051ffdd9d5e'
            key: {
              name: 'x_patch_loop_patch'
              element: 'kind'
              value: 'patch'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '39b5d243fc45421f820440233e184b20'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ci_given'
              position: '7'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '39dab3d333c341e69d89ae52e301b3f7'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'overrun'
            }
          },
          {
            table: 'sys_documentation'
            id: '39ffec468dfa40779183604f6d85501f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'round'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '3a063db6e2a64268ba6768516064e9b9'
            key: {
              name: 'x_patch_loop_plan'
              element: 'plan_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3a68c8e1d4614c739c62fa7764fa66f5'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'work_notes'
              position: '22'
            }
          },
          {
            table: 'sys_documentation'
            id: '3a8b53d877c345a785d457e05299619a'
            key: {
              name: 'x_patch_loop_plan'
              element: 'progress_text'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '3aa9496b80224656ae2ee93d739d84cb'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.resumed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3aae0a39faf0470cb5f6b6b34ec815b9'
            key: {
              list_id: {
                id: '99d087b017dd464b85fc1a39c93eddf3'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'user'
            }
          },
          {
            table: 'sys_choice_set'
            id: '3ae2c79eb6fb4bb6a514e73560edc395'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3b002aa0f4844785bf1b4d2a5d032b45'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3b2617c8ff084ca995723b679fea9cd5'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '11'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3b806baefdfc4dee9e323dc1761c5e2a'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_hold'
              position: '15'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3ba75a960e904cdabfe8b102a7386e86'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'installed'
            }
          },
          {
            table: 'sys_documentation'
            id: '3c034e96ef0047ca94927375196a2709'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sequence_position'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '3c669fd88553493bb955dc4db1d3589d'
            key: {
              logical_table_name: 'x_patch_loop_patch'
              col_name_string: 'source,plan,kind,patch_id'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3c80ca195e46470499862615975de70e'
            key: {
              sys_security_acl: '06492bd0c569482ab5ef4507a92f0ec3'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '3c851127ec0347549b48a3abb61553ed'
            key: {
              name: 'change_request'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3ca0005b1e724732849e515076e6b309'
            key: {
              name: 'x_patch_loop_finding'
              element: 'exception_reason'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3cbb6c6425694a5598ed84e5edd71715'
            key: {
              sys_security_acl: '896a9632718b4d7dafbf4e800d93a3af'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '3cc85264ead342f2b4de6bbcf229145b'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'plan_change'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3cd6dc1edf60496789dc8ff74392fc4a'
            key: {
              sys_security_acl: '955113d1b3b942d096ec6723a8f200ef'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '3ce7aa4f79e747e1abd0912e24c41011'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_emergency'
              value: 'no'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3cf0108b3d2545c5b5357db6adf599b3'
            key: {
              list_id: {
                id: 'e665621b8ce5425e95625f53b70c42f5'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3d09d4876dd84b6a9324505c5a71cd5d'
            key: {
              name: 'x_patch_loop_patch'
              element: 'cvss'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3d1ec9a0b42447cb874df04ad071e809'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'flags'
            }
          },
          {
            table: 'sys_documentation'
            id: '3d5deffbab4549349d7feae7c3f36a91'
            key: {
              name: 'x_patch_loop_finding'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3d63ddeade4046fc99cc5262a8722c0e'
            key: {
              name: 'x_patch_loop_place'
              element: 'taken_at'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3d68f7ba227c422ab95806450f84448f'
            key: {
              sys_security_acl: '45b178cfcba84e96b4291309091ac79a'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '3d8f54e8cc4244488bebc72cca5e0961'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'os'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3d979283c9b64cb9b59f0eff88500608'
            key: {
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3da9cf34a9194195af7cc0acb26a3ed8'
            key: {
              name: 'x_patch_loop_patch'
              element: 'product'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3dcd3fec79164bacb176157957e9a8a3'
            key: {
              name: 'x_patch_loop_policy'
              element: 'draft_cadence'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3dd27d3a6b5c42ddbb525fe69a3bea13'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_conflict'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3df51f8961b44b688c95204a9865ae20'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'plan'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '3e1722573d05414c93f4d5f1f06f8673'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3e23b14637fa4cf0ae27426008ab6f01'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
            }
          },
          {
            table: 'sys_choice'
            id: '3e49affcb670439d851a9ab139e0fc04'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
              value: 'open'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3e4e0979b0394f858c0382f54be65b27'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: '3e5a4e7fa12d4bbba53b09344a311574'
            key: {
              name: 'x_patch_loop_lease'
              element: 'ci'
              language: 'en'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '3e866061bce6442d8615021aaa85de7e'
            key: {
              rest_message: '986227f33bfa4852813b75eb5a8e892e'
              function_name: 'post'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '3ef4dfbc57b84ce3babac34003bd10c5'
            key: {
              sys_ui_form: {
                id: 'b383695b60aa4bbc9bd737b16f6b68d5'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_db_object'
            id: '3f18365feffe4b79a11670a94bc1c68d'
            key: {
              name: 'x_patch_loop_patch'
            }
          },
          {
            table: 'sys_choice'
            id: '3f4c0ae1d1264b37a64f0dcc5f9443e7'
            key: {
              name: 'x_patch_loop_policy'
              element: 'draft_cadence'
              value: 'nightly'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3fb2b9d863bc48d5b36af9f5c041787e'
            key: {
              sys_security_acl: '7fdaf4ecb0054633bfc26fc7f9f0061b'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '408d1a19da994d5ca4cf444c2ff50ba0'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'plan'
            }
          },
          {
            table: 'sys_ui_element'
            id: '40d10a65daa5434bb3cbab5399c2df6f'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'flags'
              position: '15'
            }
          },
          {
            table: 'sys_choice'
            id: '40e7748f5c8540f2838a9761de24b191'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
              value: 'window'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '40f2b5f68d8d4ff8b14fec6be130337b'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'received_at'
            }
          },
          {
            table: 'sys_choice'
            id: '40fdc150ee04455e9940190afe4dba68'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'gone'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '41291612e3b14dc98d7338643176ca08'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '414815ad67f74a349789037438f2bb21'
            key: {
              list_id: {
                id: '1efcc5d2af194472ac55f81bb107ffc5'
                key: {
                  name: 'x_patch_loop_lease'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'until'
            }
          },
          {
            table: 'sys_ui_element'
            id: '415f83fa44b145498f5725e8226c8877'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_choice'
            id: '41854b85a29a43eb8c7f57c896406d34'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'awaiting_approval'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '419e7d1c7b5f44fe90bafdb2f332b132'
            key: {
              sys_security_acl: '1f90f9a25b334674a5f081577cfa1f21'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '421a493361a84428a1253940eee52752'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
              value: 'matched'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '423ece564ee8495c95a2762b97e7184a'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'received_by'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4278bd7af02a491580a119917425bff1'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '16'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4298694f74204821ad6f4922a8611e2e'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
            }
          },
          {
            table: 'sys_documentation'
            id: '42a9fb9d0a0142769959bedb29cc3888'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '42c547dc9223484787abe64609a0c48c'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
            }
          },
          {
            table: 'sys_dictionary'
            id: '43078e30114d449ea715b0c7054bcfbd'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'extension_reason'
            }
          },
          {
            table: 'sys_dictionary'
            id: '431235d7ca6f42dfa15ad841da244e4a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'rating'
            }
          },
          {
            table: 'sys_ui_element'
            id: '432ea897f1d142bbbd20e5dbf7491423'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'service_capacity'
              position: '10'
            }
          },
          {
            table: 'sys_ui_element'
            id: '43e292e800d44fdd8df5b16a311cba6f'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_days_high'
              position: '3'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4409e23666ba446eaeed8f47c2393244'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'scanned_at'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '442129ec38e941f7ac4ef39c45872b24'
            key: {
              sys_security_acl: '3e827fb488ea496d890c78d596283e15'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '445fe081cd7944599b111d929ae6c9bb'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'receipt'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '45426b1cf6cf4f79ae6e9f57ee439520'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4545fc8f19834d7e95431c4fd82dbd1d'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'endpoints_total'
            }
          },
          {
            table: 'sys_choice'
            id: '45517cca18e04c12924e9afffe31f926'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
              value: 'ambiguous'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '458e679ef075421a9212957df4a19944'
            key: {
              name: 'x_patch_loop_finding'
              element: 'ci'
            }
          },
          {
            table: 'sys_choice'
            id: '45b1e04d75d646e3ae0a78e0c44a9125'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'close_code'
              value: 'successful_issues'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '45eaab7abc8f42778d5a9b23c634e590'
            key: {
              name: 'x_patch_loop_finding'
              element: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '46759fe3bcf941908a78bc189f523b5e'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'minutes_in_maintenance'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '467cc42eb0ff45efa051999b52623c54'
            key: {
              sys_security_acl: 'aa20ff3f4ccf427eac28b10bbd9484c2'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '468ca7b300ce43a291993620dbe38153'
            key: {
              sys_security_acl: '251f5225076f4c6585507d49fddf31b4'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '469a7c9541654ac090b6af2101a2e3e4'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.rejected'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '469fdb1f0cfa40c488eba1390bcaa0d7'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'order'
            }
          },
          {
            table: 'sys_ui_section'
            id: '46a9f78b8920481eb88f4fad6fdc7d0d'
            key: {
              name: 'x_patch_loop_plan'
              caption: 'Between the systems'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_section'
            id: '46c0d53eb1434a9d9242cd57a1de249d'
            key: {
              name: 'x_patch_loop_plan_change'
              caption: 'Evidence'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_db_object'
            id: '47333b6cd5bb4722b3a0fff82dc6e884'
            key: {
              name: 'x_patch_loop_place'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '47348c4d5f66409d908526efa9468fa2'
            key: {
              sys_security_acl: '98e9467748504fab8c20c803e436b627'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '4760d59d303d4f328a2fdee52226e5e2'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_emergency'
              value: 'any'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '47a76827377f4866991e2a7a189600b6'
            key: {
              logical_table_name: 'x_patch_loop_inventory'
              col_name_string: 'dimension,missing'
            }
          },
          {
            table: 'sys_documentation'
            id: '47d6e46c4d5540508e88022ca03c7f79'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'http_status'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '48220047bca049d7a280bff2dd7c4748'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4836a07ff2144d79a1a0321d3b8f0d7e'
            key: {
              name: 'x_patch_loop_place'
              element: 'endpoint'
            }
          },
          {
            table: 'sys_documentation'
            id: '4864a924d1ab49888a763b7018d06316'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ci_table'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '48e5c4029d4d4f0aa2fea8263bf65b3f'
            key: {
              sys_security_acl: '430913c5012043bf983c3787fd934ffc'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '48f643e1444f46f7aab4da2bd97794c9'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_environment'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4902ed0a2ac64c908642bb11f43635db'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'type'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '490f84a8d26b48119a7a5a16a585321c'
            key: {
              sys_ui_form: {
                id: 'a0c96aab10a6453e8790bb9fa65ce248'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_choice_set'
            id: '494c539fb3c1424696d20f73da015be1'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
            }
          },
          {
            table: 'sys_choice'
            id: '4997b37e2b0842398954846be97d569e'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'canceled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '49983b6206034f30b00756b70bc9dd91'
            key: {
              name: 'x_patch_loop_measure'
              element: 'unit'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '499bd5cefe624672bf1c680f9d84a54d'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sla_end'
            }
          },
          {
            table: 'sys_dictionary'
            id: '49deaf8efe9347dd99fc832a66fe0d6d'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_start'
            }
          },
          {
            table: 'sys_documentation'
            id: '49f7e67e983b4949951b57ea186171a7'
            key: {
              name: 'x_patch_loop_patch'
              element: 'product'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '4a258590234b45d58d594fe9ea7c9812'
            key: {
              name: 'x_patch_loop_task_template'
              caption: 'Task template'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '4a77b6e3fdc14800b155fd6da4dfad12'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4a96354f426a4c0fbb852cad96c99b9f'
            key: {
              sys_security_acl: 'd6660eaf18e342e9b97aeabcdb21b45f'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4a982aa64b904781b5eafe50fe3a7298'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4aaaa69ff78a4587b7175e8e29f00ac3'
            key: {
              name: 'x_patch_loop_window'
              element: 'opened_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4ae104d6fc624bd1a052c88ce26c1eec'
            key: {
              name: 'x_patch_loop_lease'
              element: 'plan_change'
            }
          },
          {
            table: 'sys_choice'
            id: '4af70aa49383468798b3fb7bf09001e4'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.on_hold'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4afff09eafc44977ae76bb10fda8db27'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: '4b1015bdfec84fffad5ce8fb25423762'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
              value: 'high'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4b113ad7148f46e38ec64e2c860eb686'
            key: {
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_sequence'
              position: '1'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4b4e0a7c778b4202bbb2614fff34f545'
            key: {
              sys_security_acl: 'c1bc731c88df495ebf05130458c6815f'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4ba4f06eb15243bf8410bf2f12ed0d0a'
            key: {
              sys_security_acl: 'f651b2692c1946e0aa84d9617494e77b'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '4bed0fe381544665934de36982b76d3c'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: '4bf0e071c6734931adeca9886be89b4d'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ring_share'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4c32b406639647748721178da03ff044'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_ci'
              position: '11'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4c5b29919ccc4500a2f36abdf9499108'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4c8b31210d9a4ee7b23e0848fff9b2cf'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sequence_position'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '4ca290c1c97d4dd39e37441a0c072386'
            key: {
              name: 'x_patch_loop_patch'
              element: 'cvss'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4cfdcd83cbe3419a87b3f5d9578ffd67'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'order'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4d7dcc580d074850ac04809d596c653f'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoints_total'
              position: '9'
            }
          },
          {
            table: 'sys_choice'
            id: '4dc38807e74642cf91c391e38fc24252'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'install_to_verified'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: '4dc84030e24345f0a3703f609c41e355'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ci_table'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4e00308dff55455fb9699719c674f128'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'conflicts'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4e3d3ba83d334da1a2c42887d4b2ca23'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_severity'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4e4a70c8909d4b53ad7a4c705d34c699'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'order'
              position: '5'
            }
          },
          {
            table: 'sys_choice'
            id: '4e606fbb29c64020a89d5ccc868334f5'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ci_table'
              value: 'cmdb_ci'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '4e81ab658da44d4a8c6eb8bc458e3709'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'successor_of'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: '4eb4853cd3d04b83ae5651f8297b0870'
            key: {
              name: 'x_patch_loop_receipt'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4ee1879646514d90b08c883aa792cc45'
            key: {
              name: 'x_patch_loop_source'
              element: 'user'
            }
          },
          {
            table: 'sys_choice'
            id: '4ee407df4ee14e7faa3cdff8ba661775'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'completed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4ef0e2fa1e874f8fa80b35a5d91399f2'
            key: {
              name: 'x_patch_loop_message'
              element: 'attempts'
            }
          },
          {
            table: 'sys_choice'
            id: '4f0eebbe01cd46788258e13d1c46cfd0'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'installed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4f2b4651b16a4594a0829defb190b0af'
            key: {
              sys_security_acl: '251f5225076f4c6585507d49fddf31b4'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '4f4ba738907c48239de61eff64530a1d'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'rebooted_at'
            }
          },
          {
            table: 'sys_index'
            id: '4f7886f87a4047fc9af49e7d5923f2d2'
            key: {
              logical_table_name: 'x_patch_loop_window'
              col_name_string: 'state,starts_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4f7e648974714c6a888161af755792ff'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'received_at'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4f8c13cab6aa42ee83d10576e5b7406d'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '12'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4f9473d40f1a42ea9a711d5e486fd1df'
            key: {
              name: 'x_patch_loop_window'
              element: 'overrun'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4fa88a0c578a4660a4061572dc0c4d62'
            key: {
              sys_security_acl: '7b008b85a32d48c591f61af6d923f8c2'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '4fae8aad72954597ba73691c5c25457a'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'in_plan'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4fe4d74365dd4cc195f72aaa5c66f1a2'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'extension_reason'
              position: '17'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4ffb410e5e264c6596a382b7de112ea2'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '12'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4ffca79d185f46e3b6ca54c3463ef9d5'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '501046bb8e3a48ea93b4d68de2b3e962'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_conflict'
              position: '5'
            }
          },
          {
            table: 'sys_db_object'
            id: '501c98295fd64b32be48315c02bb14e4'
            key: {
              name: 'x_patch_loop_measure'
            }
          },
          {
            table: 'sys_choice'
            id: '503202540384419fb749e8cb377dc808'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
              value: 'closed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5032d337b9c1414e9caff359edb6d7db'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'freeze_bypass'
            }
          },
          {
            table: 'sys_documentation'
            id: '50453844c12c4283b32d161dd38dbc95'
            key: {
              name: 'x_patch_loop_message'
              element: 'sequence'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5052fd5c461e4379b42265674f205906'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5094d7eed49545ea81e675506fdfb9d0'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assigned_to'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: '50b4e12b4a6c47d7a1df654239f92ec6'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'ring_within'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5122cbb0deb949c28da9432317c3d1f5'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_days_low'
              position: '6'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '51588390b09a40f1a357b7e642dc5c2f'
            key: {
              sys_ui_form: {
                id: 'ec6ad76630ad48f79473be6217035005'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '515c2b72faba455da23fd8cf98230c43'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'stage'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5160787a4700401a84f891667afd5d3d'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'start_date'
              position: '7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5167bc38652848e284bff22c0eb98a96'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'per_window'
            }
          },
          {
            table: 'sys_dictionary'
            id: '516dd1e426fb4f5cb582183cb8940821'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_critical'
            }
          },
          {
            table: 'sys_ui_element'
            id: '518dcbc2269544b78190a4b97c61b27c'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assigned_to'
              position: '13'
            }
          },
          {
            table: 'sys_choice'
            id: '51badeb329114153a0571d09f69d4a12'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
              value: 'poll'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '51bc0febcbd94d819ce879af9ca14ac0'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_end'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '51bffa26ee3e4476972753e63d573db6'
            key: {
              name: 'x_patch_loop_plan'
              element: 'known_exploited'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '51d26467b2d4416baaa5a8313e1c70ee'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'candidates'
              position: '16'
            }
          },
          {
            table: 'sys_dictionary'
            id: '51e15d6864484c8aa23a18febcc6f744'
            key: {
              name: 'x_patch_loop_finding'
              element: 'previous'
            }
          },
          {
            table: 'sys_choice'
            id: '5208e339c592478ca487ed1a09a5f68c'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
              value: 'low'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5233f33a97b34088a673fcae2ce0b287'
            key: {
              sys_security_acl: '3b84d261902c4c8ab0577465ed021f2a'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '52702622b8de4404a17b1bc4581bd76e'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5275babfbafe41f1b5054226ad9f8ce0'
            key: {
              name: 'x_patch_loop_lease'
              element: 'endpoint'
            }
          },
          {
            table: 'sys_dictionary'
            id: '527bb9035f7b42f099c415739c9e87e4'
            key: {
              name: 'x_patch_loop_policy'
              element: 'bypass_blackout'
            }
          },
          {
            table: 'sys_documentation'
            id: '527f8a478d784144b93cd08e1e75f9fe'
            key: {
              name: 'x_patch_loop_finding'
              element: 'verified_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '531309b05e414bd38e791b6968e9fdb6'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'risk_impact_analysis'
              position: '23'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '534a1401be904a0198a3328beaab338a'
            key: {
              sys_security_acl: '549a9c9ca4284409b32fe250c4d3e434'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '535ed8482ce04bb793fba8b89421ae3e'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_known_exploited'
            }
          },
          {
            table: 'sys_choice'
            id: '53be6f3be10d4bcfa2903dab1de52772'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'rebooting'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '53e65f36406e4926bf672d7bf4813316'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'why'
            }
          },
          {
            table: 'sys_dictionary'
            id: '54012a42097b4fafb71cff5065eb1811'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'reachable'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '54072feab6f14e7c8485c61b055e95f0'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'endpoint'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '545de246739542ec8b75d31d5e9d0248'
            key: {
              sys_security_acl: '50af3edb9e8249d5beac1ba928cd1286'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '54aa22534b2242c18107c4a445e1a4a8'
            key: {
              list_id: {
                id: '99d087b017dd464b85fc1a39c93eddf3'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'endpoint'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '54bc971fa6ca4561b1087d46aa79f4a1'
            key: {
              sys_security_acl: 'aa20ff3f4ccf427eac28b10bbd9484c2'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '5532731fecb54bdbba69cd8fa719808e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'conflict_status'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: '55601840847a424f98bd8532a9d4d982'
            key: {
              name: 'x_patch_loop_policy'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5570b61ef03f4e42af8d7ec54619dbc6'
            key: {
              name: 'x_patch_loop_patch'
              element: 'plan'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '558dbb356902425199f1258a691f81f5'
            key: {
              sys_ui_form: {
                id: 'eff35f3d5e694928a69e4e74c15fc36a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '55f2227fa2ab41ce9de3a63c053b81e4'
            key: {
              sys_ui_section: {
                id: '21660045a2c047419c18abc7b5d0198f'
                key: {
                  name: 'change_request'
                  caption: 'Planning'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'implementation_plan'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '56022a7bd8204003b77378c7fd229dc9'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_documentation'
            id: '5602fd158686414eada251cf21782f80'
            key: {
              name: 'x_patch_loop_plan'
              element: 'endpoints_total'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '56081be51d3148ceb9c5b01ba2c3df23'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'missing'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '561bbeca842e4defbac7d324b39d7e12'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'scope'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '5694773e2efc46dbbf518c1ff5456fc2'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
              value: 'server'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '57138b95e3ba458588efde4969ae556e'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'window_end'
            }
          },
          {
            table: 'sys_documentation'
            id: '5724a44543b14f97a43d82cc58b7386d'
            key: {
              name: 'x_patch_loop_plan'
              element: 'claimed_until'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '57402c0acc184d48ae6be8d1c0eeade8'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
              value: 'high'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5742ae36466a4f9a9face812d15aa402'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '15'
            }
          },
          {
            table: 'sys_choice'
            id: '5744def81d384f1a919718fedb9ef9fe'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '4'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '57eb33f191c549be942ad436271e5dfa'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'extension_until'
            }
          },
          {
            table: 'sys_dictionary'
            id: '57f313a253e64377ba732c3f54bba8eb'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
            }
          },
          {
            table: 'sys_ui_element'
            id: '57f5b6f574194f55bdfe350ddfd542cf'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'x_patch_loop_plan.progress_text'
              position: '3'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '58070b7f9f1e430ca8c62a73b1a09964'
            key: {
              name: 'x_patch_loop_place'
            }
          },
          {
            table: 'sys_ui_element'
            id: '585b69d0f6c348e98433acc3faf855fd'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'hash'
              position: '11'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5891247d53674f9e887198facf90febd'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'due_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '589a5d0271c242018da2828227df408f'
            key: {
              name: 'x_patch_loop_lease'
              element: 'why'
            }
          },
          {
            table: 'sys_choice'
            id: '58f37b1743434422836c9a11650ae305'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'unpatched_30'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '5970655753204b64bb9fbb98ebd37f51'
            key: {
              sys_ui_form: {
                id: '9ee47fa9ff454cd091e448489af5db7c'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '5971e03307a4437eabe3cb4ad0308ef2'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'asked_at'
              position: '3'
            }
          },
          {
            table: 'sys_choice'
            id: '5a00200daad34e3cbe083d89a9a0b997'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'approved'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5a02e619e75d4d16a631ab3fd7ba6ffa'
            key: {
              sys_security_acl: '468c8ff759964c00a3b569028b86509a'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '5a1df6e669f849ddbba3cc9a80eeac9f'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
              value: 'planning'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5a767c657f704d4ca6e4e5f68e583f5c'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '5aa5dd343e1348a68e8c94232477d6a4'
            key: {
              sys_ui_form: {
                id: 'b383695b60aa4bbc9bd737b16f6b68d5'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '5ac4aa8301f148a7baa409307a574aec'
            key: {
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5acf13768c434afabf8aaec58685b496'
            key: {
              name: 'x_patch_loop_window'
              element: 'starts_at'
            }
          },
          {
            table: 'sys_ui_list'
            id: '5ad1dce158b94fa68641d475e6bd2d21'
            key: {
              name: 'x_patch_loop_measure'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5b3630bf8ab8407ea26405e15a76bb5a'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoint'
              position: '5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5b3d1dffd3714f58a1727c23a76f909a'
            key: {
              sys_security_acl: '450780bbc3cb4e2893c5c4038f4349ab'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '5b51eb87f1b44a7c8b0648fc090b1475'
            key: {
              name: 'x_patch_loop_finding'
              element: 'ci'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5b5448586af746119cdaa2605af90c1f'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '9'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5b63f5d017734d89968e7f1b7bfda473'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activation_number'
            }
          },
          {
            table: 'sys_choice'
            id: '5b8c94bd0dc54599a6d0a45dbfef49b1'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
              value: 'ambiguous'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '5beb4bc14cf74bb998063068e5daa064'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5c15a71f8882467ea67b7e42571e4950'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '5c3a59142ff04a2eb563f866da04da8f'
            key: {
              name: 'x_patch_loop_policy'
              element: 'order'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '5c3fb4a765684e028ff9091a99db998e'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sla_end'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5c4462e63d0544c482a036c3ecf8aa5c'
            key: {
              sys_security_acl: 'e5ba84e0432244edae890e425eb6b8d9'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '5c4c4222e1c04e70bb3ecc0be25d8f95'
            key: {
              sys_ui_section: {
                id: '7c5fd5aabf3a4e31b8daf4302eb23717'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Texts of the change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'test_plan'
              position: '2'
            }
          },
          {
            table: 'sys_choice'
            id: '5c4eb1432d384b079091a831c9def249'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'unpatched_90'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '5c53f01224474362b9fb463b76f7e03a'
            key: {
              sys_ui_form: {
                id: 'b383695b60aa4bbc9bd737b16f6b68d5'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '7c5fd5aabf3a4e31b8daf4302eb23717'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Texts of the change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '5cfe5fdbc6964087a2e2f622cc69a400'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'work_notes'
              position: '24'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d28a57bbe0245bcaf306f3bf3af441f'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'work_notes'
              position: '17'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d61a85dee8647c0962705228916bffd'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5dac4808a1dd4354adbcd5c3ab455fb9'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'endpoints_total'
            }
          },
          {
            table: 'sys_documentation'
            id: '5db5c7729c5a432ca2bc8be8fdb01b76'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'host_name'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '5dcdae6a6bbc4ed3b8b5d6abfad31ddf'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'preparing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5e2e6f2c35b44832b176a338922cc716'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '8'
            }
          },
          {
            table: 'sys_choice'
            id: '5e422431891c412d9bed0c0fcb86ed61'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
              value: 'sent'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5e4f5fb146ad4d3fa3a9be1d331c1084'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'group_key'
            }
          },
          {
            table: 'sys_ui_view'
            id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
            key: {
              name: 'x_patch_loop'
            }
          },
          {
            table: 'sys_choice'
            id: '5e899617d4e44eed8a1ef09d9c2aa2a3'
            key: {
              name: 'x_patch_loop_lease'
              element: 'state'
              value: 'released'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5ec4795501fc4cfaa08169c472154412'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_criticality'
              position: '3'
            }
          },
          {
            table: 'sys_choice'
            id: '5edef489aaf7461185b5ca8152c045b7'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'verifying'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '5ee869d7743d4a9f8c843c576c138f2a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_ci'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '5f4de0f24b5a45aca891399ec84845d7'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'approved'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5f95f9c9ff9b4db1b6850224c7bbee4e'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5fbae030a18c4dd6bd4021aa4e3193df'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'installed_at'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5ff534270309450eb1f212009d4c9e87'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'message_id'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '600455771af94df282e2c67f71876d9f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'attention'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '60486f7e19f5494092dbb8cb97756f0f'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
              value: 'plan'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6076c5ff58e24e7ea80a562a12bf2684'
            key: {
              name: 'x_patch_loop_source'
              element: 'name'
            }
          },
          {
            table: 'sys_documentation'
            id: '60eea16486f84e0fb25713f073ebe29f'
            key: {
              name: 'x_patch_loop_window'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '60ef71bc0b444c8cb0a129e768631c86'
            key: {
              list_id: {
                id: 'b4062cad43ed49a7a4d24812001e1133'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'change_type'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6115fac789b947e0bbc7384de1d71d25'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6151a5af3de24606841584a5dcd5e2d5'
            key: {
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'warnings'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '61882415efc84bf7ae514ee3f05c2a51'
            key: {
              name: 'x_patch_loop_message'
              element: 'claimed_until'
            }
          },
          {
            table: 'sys_dictionary'
            id: '61963d91318244e8b9aa1dd8965b2935'
            key: {
              name: 'x_patch_loop_patch'
              element: 'released_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '61c76d8ef397400c814f27b75c6ad63c'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'other_group'
            }
          },
          {
            table: 'sys_ui_element'
            id: '61cb12ef4408468d880d0ae71b3a41f7'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verified_at'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: '620d9a4a739e4ce680bb736a58804a03'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'matched_by'
              position: '6'
            }
          },
          {
            table: 'sys_db_object'
            id: '621e0b87b05c4e0db35bc9507799d398'
            key: {
              name: 'x_patch_loop_risk_rule'
            }
          },
          {
            table: 'sys_dictionary'
            id: '62792b93dead4841af3398b601b26a80'
            key: {
              name: 'x_patch_loop_lease'
              element: 'earlier_status'
            }
          },
          {
            table: 'sys_choice'
            id: '628b14a058a14d8c80b78acc7621ffce'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'unfixed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '62c3e193841c40818593fd62485834e9'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'history_below'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '62cf25f7fe8345d1aff3d78f0bf519a7'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'close_code'
            }
          },
          {
            table: 'sys_ui_element'
            id: '63022d579acb4248a0e4f5844a5831dd'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'policy_default'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: '630ff281a41b48a9b1b1dc267f6dacc5'
            key: {
              name: 'x_patch_loop_window'
              element: 'overrun'
              language: 'en'
            }
          },
          {
            table: 'sys_choice_set'
            id: '6350b9138d5b405f9c7f64020d3e3cad'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
            }
          },
          {
            table: 'sys_ui_section'
            id: '6392f2665d7147e899f65d7b5dd4dca0'
            key: {
              name: 'x_patch_loop_plan'
              caption: 'Plan'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '63a10c2e10404c62b2938407fdb4fd3f'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'order'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6417b93b7eca47b3b8a2060a609f9c31'
            key: {
              sys_security_acl: '1d1797cceffc4685a4b06c067d02db00'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '643e2e1601f7468cb723e20a18a2faa5'
            key: {
              name: 'x_patch_loop_plan'
              element: 'approver_text'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6459432a510c4773b75c7679760d12ff'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'attention'
            }
          },
          {
            table: 'sys_documentation'
            id: '648a6c593f724563bd2b15900ed384f2'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'position'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '64fb7e763968408994ca65a44564f7ce'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'approved'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '65517f4dba80472aaaf38f8b37bb3c30'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '655d1da5b1004cc296da10257c001d90'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'taken_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '657c06825d254fcca0f492f9be652ef3'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '6584d7a583a54f318907830ff7a82afb'
            key: {
              name: 'x_patch_loop_policy'
              element: 'verify_share'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '6589bb4b37224d7aba480d093b80a6bc'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
              value: 'missed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '65df7292f27a4aa0834110819ab1277c'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '65dffa826a474883a168bf504c6db7e6'
            key: {
              logical_table_name: 'x_patch_loop_plan'
              col_name_string: 'source,sequence_id,sequence_position'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '662a0f2955f44cdb8b273f851c8a4487'
            key: {
              sys_security_acl: '85b7fc67579d4db1860c3636517a147d'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '668bb3a96bbf4962af82e0b7ac4f3a07'
            key: {
              name: 'x_patch_loop_window'
              element: 'closed_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '66dc577a473a483cb4f16b9f5eb56830'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'forgotten'
            }
          },
          {
            table: 'sys_dictionary'
            id: '66f1921dd5f14a399b4a0690bb96e627'
            key: {
              name: 'x_patch_loop_plan'
              element: 'claimed_until'
            }
          },
          {
            table: 'sys_ui_element'
            id: '671bdc071f5f43e488101e063c5288b6'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'installed_at'
              position: '13'
            }
          },
          {
            table: 'sys_dictionary'
            id: '674fc89521ec4fc69cdf0e2fabfee559'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'round'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6773c33c53e546adb0a4c3b58e1c42a6'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_choice'
            id: '67c089d440d64a20ba4f1717c407e623'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'exploited'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '67ce1f9ee349426aaf2dc9ab80fa00f8'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
              value: 'retired'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '68143180e64e4bd7a3cb6a60a83297d5'
            key: {
              name: 'x_patch_loop_measure'
              element: 'value'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '6845414671824de1b8b819f1f4a6103b'
            key: {
              name: 'x_patch_loop_policy'
              element: 'draft_cadence'
              value: 'at_once'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '686fe17d1dd0480aa061eb27faa704f2'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '689b706ae333417f947439aa50472947'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activated_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '68da4381d2864bcaac13ed65549a298f'
            key: {
              name: 'x_patch_loop_finding'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '68e6487a823541c59f8f734132f68477'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
              value: 'testing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '6924c39d4afc45b0bc35b58abbef320e'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
              value: 'none'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '692abbb30e4c4cfab22d4f8afef0fba3'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ci'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6934bb7e8a0e49b2b2d88047d56eff1e'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'default_schedule'
              position: '8'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6952755869e84072ac82abe82498a62c'
            key: {
              sys_security_acl: '85b7fc67579d4db1860c3636517a147d'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '695f2a51a5824b09b42f25364b0a1e25'
            key: {
              name: 'x_patch_loop_message'
              element: 'sent_at'
            }
          },
          {
            table: 'sys_index'
            id: '696eade613374d92afad3d5d70501670'
            key: {
              logical_table_name: 'x_patch_loop_endpoint'
              col_name_string: 'plan,position'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6975da196ccf45c3a5fc8c8c122508cb'
            key: {
              name: 'x_patch_loop_message'
              element: 'message_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '69a2c4154da5479ab10e236a795fc62a'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'plan'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: '69a49b5a60d94127a66220f1051a7f89'
            key: {
              name: 'x_patch_loop_policy'
              element: 'scan_max_age'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '69dfa2fb41284b58a17ca69b4295771e'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
              value: 'low'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '69eda573e83f4eddadd23f6d7d68016c'
            key: {
              name: 'x_patch_loop_patch'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6a11f9dbf03c407f9a9d463fbc6ea6d6'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'completed_at'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6a1a993656c744268f1cc7230d7264d2'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '11'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6a285205e1e9429dadc67b8c397a0b30'
            key: {
              sys_security_acl: 'dffbfc6d238740b48677084df887a816'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '6a396f4110864e798e4800d419ca0c57'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'edited_at'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '6acddd07aee34c54a2cd9e5d27a878e4'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
              value: 'medium'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6af5c8b9335d4bafba36bd70cf10cac4'
            key: {
              sys_security_acl: '85b7fc67579d4db1860c3636517a147d'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '6afa7ed2ba5446bdabf3e6102e742b9f'
            key: {
              name: 'x_patch_loop_patch'
              element: 'reboot_required'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6b47bc507e874f7699b846be613cae6e'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'assignment_group'
            }
          },
          {
            table: 'sys_documentation'
            id: '6b47e41ad6c842a29082d074568a9095'
            key: {
              name: 'x_patch_loop_lease'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '6b4eac199c78446b9b80b1c26cf8e529'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '6bbf7896704f47329a2a5e932415cd07'
            key: {
              name: 'x_patch_loop_finding'
              element: 'scan_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6bdb624a7b4c458694e3fea1b21ba0d0'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approver'
              position: '7'
            }
          },
          {
            table: 'sys_index'
            id: '6c0795b20a28448293d6f3528333b8ad'
            deleted: true
            key: {
              logical_table_name: 'x_patch_loop_patch'
              col_name_string: 'plan,kind,patch_id'
            }
          },
          {
            table: 'sys_documentation'
            id: '6c5230a9b77544caad5134f67b638ffd'
            key: {
              name: 'x_patch_loop_patch'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6c63df08fd514150b9412aa23a6902c2'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sent_at'
              position: '11'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6c9c7e022b1b4beda80477a045e7a80c'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sla_start'
              position: '11'
            }
          },
          {
            table: 'sys_choice_set'
            id: '6caed6c35873441c8f8ae2a581c5e8c4'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
            }
          },
          {
            table: 'sys_ui_list'
            id: '6cb2845ec0d842d29a1e8339aee36f42'
            key: {
              name: 'x_patch_loop_task_template'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: '6cd0326d67b346d591b14b10b78bbc97'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6cd36ad78bc141c1bacef0b804b04944'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'matched_by'
            }
          },
          {
            table: 'sys_documentation'
            id: '6cda2bd2ea284085acb0eea0bbce42d9'
            key: {
              name: 'x_patch_loop_source'
              element: 'delivery'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6cee50447912441c8abae6d61d944e92'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan'
            }
          },
          {
            table: 'sys_documentation'
            id: '6d132c70bdc041bbab282387ff2238c8'
            key: {
              name: 'x_patch_loop_plan'
              element: 'approver'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6d428bfeaa3b4b7a83fa831cffb56b95'
            key: {
              name: 'x_patch_loop_policy'
              element: 'notify'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6d622f861cdd49ba820268baef78d3b0'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6e527aecd15041e5be6bc07a480604cf'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scan_max_age'
              position: '11'
            }
          },
          {
            table: 'sys_documentation'
            id: '6ea3c32744aa43bbafe8d029f4a62fd8'
            key: {
              name: 'x_patch_loop_window'
              element: 'window_key'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '6ec57fa1f11a48f988ad9aac37905a55'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'window_end'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '6ed23b706f254e82b45a50fe3c8f2afd'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
              value: 'normal'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6f23613d0fb643be8088b55109356547'
            key: {
              list_id: {
                id: '12b74a8859944f7795a54f9365db0289'
                key: {
                  name: 'x_patch_loop_place'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'taken_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6f5592f542a54fd38bd4766e0091d30e'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'completed_at'
              position: '3'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6fcbca123b434a37aa9217b504d41fef'
            key: {
              list_id: {
                id: '7d6974b868fe4227a5e01adf496eb91d'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'impact_points'
            }
          },
          {
            table: 'sys_documentation'
            id: '6fecbe7de8064be883a11656b685368d'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_low'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7031a44bb1b04d0fb1aa3f820faff7c2'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7043ed68b99a4543ad30ceb68ffe9bf1'
            key: {
              name: 'x_patch_loop_source'
              element: 'previous_secret'
            }
          },
          {
            table: 'sys_dictionary'
            id: '708a8d02c64e4ae68440ab61c9c5a10b'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'name'
            }
          },
          {
            table: 'sys_choice'
            id: '7110559dddb04b0b8a829b1f4b513e87'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_type'
              value: 'standard'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '71774607c0fc4063857a30cc8634074a'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'decided_comments'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '71921886d77148dbab8f1407d12b54ed'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'threshold'
            }
          },
          {
            table: 'sys_documentation'
            id: '71dda90d83a547be86d3d00fb6e9f7f0'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'order'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '721e782c8d064f079f762b96f0a10135'
            key: {
              name: 'x_patch_loop_source'
              element: 'requested_by_default'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7226653dea444277ae5fd2e18e0a5eab'
            key: {
              name: 'x_patch_loop_window'
              element: 'conflicts'
            }
          },
          {
            table: 'sys_documentation'
            id: '7248675bd56f44e486130b12c350623a'
            key: {
              name: 'x_patch_loop_window'
              element: 'endpoint'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7263543935044b4c8451de0832f335d3'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'evidence'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '728efbbe911f44cf955fe407d09c5d14'
            key: {
              name: 'x_patch_loop_message'
              element: 'next_attempt_at'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '72cf611be7bf40309a2f8413f270ee9d'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
              value: 'ci_schedule'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '72dfd965b2c149ad8dc139232ecef24f'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_user_role'
            id: '72ee10f776d148908c8f28b88cbca629'
            key: {
              name: 'x_patch_loop.integration'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7310fe0239264ba88153f587b72dea10'
            key: {
              sys_security_acl: 'eab385f85e5f455abc8653820ac77092'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '738d52f67a7f4193b2ea208b76cd03b3'
            key: {
              name: 'x_patch_loop_plan'
            }
          },
          {
            table: 'sys_documentation'
            id: '7390e4e270784a98940b6acf821f9875'
            key: {
              name: 'x_patch_loop_finding'
              element: 'message'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '741dfcbd77a04d96a5611b396ae31056'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'message'
              position: '16'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7427f9e36b4f46ffa6f9b5cc83fb4b53'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '15'
            }
          },
          {
            table: 'sys_ui_element'
            id: '74289ea7a2e34978b28238a8b52471e3'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'grouping'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: '748e2aff943b4987931c5fe09d4e1432'
            key: {
              name: 'x_patch_loop_source'
              element: 'policy_default'
            }
          },
          {
            table: 'sys_documentation'
            id: '74e28374b112459e9f0a3bbf97bbf85c'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_count'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '753a7590be8e4bd29c5e31227bb901f0'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7543b030460349c1a3bc16c9507d3af0'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_choice'
            id: '7568868f41cb44c2b09d140a556b8e68'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'in_progress'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7593425e2fd747c3985363f553f31f3d'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '22'
            }
          },
          {
            table: 'sys_dictionary'
            id: '759ad288c6234e64a27e39e9c2d60e81'
            key: {
              name: 'x_patch_loop_patch'
              element: 'patch_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '759ca665f6524c66800b46a7f90debf4'
            key: {
              name: 'x_patch_loop_finding'
              element: 'verified_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '75c221f520bc4fbe965b4a5026c1b1ef'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'service'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '75e1cb9c02f14807a4f9fdbc4002b65b'
            key: {
              name: 'x_patch_loop_policy'
              element: 'bypass_blackout'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '75f21dcd564543a3ad5a80eea3b6f4a7'
            key: {
              name: 'x_patch_loop_measure'
              element: 'source'
            }
          },
          {
            table: 'sys_documentation'
            id: '75ffd32fa674429f84c8939571bb6e24'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'extension_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '760b95b3dd0648a395eb9ec06d2f40c3'
            key: {
              sys_ui_section: {
                id: '0e5c16b90e6d4c8b931b43e72575ab6e'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Try it out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'try_ci'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '760dfe06b58c42f794571f607193e41b'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
            }
          },
          {
            table: 'sys_index'
            id: '76164080179a4e8091c08a04e6b52afc'
            key: {
              logical_table_name: 'x_patch_loop_plan'
              col_name_string: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: '766fe59128bb4876acf6cd1070b37b1c'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
            }
          },
          {
            table: 'sys_ui_element'
            id: '76eb894b0f0c4725b747f7210dc27e45'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'risk'
              position: '7'
            }
          },
          {
            table: 'sys_choice_set'
            id: '77097342cb634bc29820050c0beb92dd'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7717fd2c223e43a79cda71d9720f71c0'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'window_start'
            }
          },
          {
            table: 'sys_choice'
            id: '77322c50d8f24ea995463f99592a0f95'
            key: {
              name: 'x_patch_loop_policy'
              element: 'on_conflict'
              value: 'ignore'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '775a1753500c4f2a89cf413c3cfae13b'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '77942b27788f4eae82ae039ebdc96d0e'
            key: {
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'draft_cadence'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '77acaebd8cae4f479ca91f90103aba63'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'gate'
            }
          },
          {
            table: 'sys_ui_element'
            id: '780b35be2e6e41d99f080773eaed9086'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '78100a2ad4244895916b1dd8a9d8892f'
            key: {
              list_id: {
                id: '5ad1dce158b94fa68641d475e6bd2d21'
                key: {
                  name: 'x_patch_loop_measure'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'source'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7817ca2f9fdf43c5990694f18eec32c8'
            key: {
              name: 'x_patch_loop_lease'
              element: 'taken_at'
            }
          },
          {
            table: 'sys_choice'
            id: '782fedbd83d1489bba5c53f7b398924f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'in_progress'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '786b9cf24d2e4af2a98be71f031acf5e'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '78abcc29b3e34cb7a8d83d52b00b49da'
            key: {
              name: 'x_patch_loop_window'
              element: 'plan_change'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '78b8cca2aa4a491d9ea2a6a256f92441'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '78c97b3d85ed4d5a948b4f724b4af669'
            key: {
              sys_security_acl: '832fb3be489a47e0aa9cf624427d9a8c'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '7908c074cd4442cda12515ea0e65bed7'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'agent_missing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '797bc92d225a49d08144fb6cd4dfa4e3'
            key: {
              name: 'x_patch_loop_measure'
              element: 'unit'
            }
          },
          {
            table: 'sys_choice'
            id: '79977e7bf19f494c8d077da409cbbb8c'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
              value: 'payload'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '79ad5963cd134d338488af6481433281'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '-4'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '79c8ff13a72d4a92af2b228148a6856a'
            key: {
              list_id: {
                id: '1efcc5d2af194472ac55f81bb107ffc5'
                key: {
                  name: 'x_patch_loop_lease'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ci'
            }
          },
          {
            table: 'sys_documentation'
            id: '7a4e1bffd84c4ba78736e9cd0acaecfa'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '7a5186295d894316b003020bd601a574'
            key: {
              name: 'x_patch_loop_patch'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7a59a99893824c6697e9d5f30e4608a5'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'order'
              position: '5'
            }
          },
          {
            table: 'sys_index'
            id: '7a671350b56e4ad0a773729ee8c4bf9c'
            key: {
              logical_table_name: 'x_patch_loop_message'
              col_name_string: 'message_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7a99556d856540a496b5ffeaf9a954a3'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'user'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7b519feae3954669888a79c1e9cdec7e'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'decided_by'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7b6098e0d3404b558408a76158d77dce'
            key: {
              name: 'x_patch_loop_plan'
              element: 'emergency_reason'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7b69745cad4540dea25d6a6871ad2d7a'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'extension_until'
              position: '16'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7bb0437ebb6b49e1950985e81c199db4'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'type'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '7bb47e4859ad4ad0bb9b72f7e3fcf9fa'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'why'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7bc10303087e459f8b7a6018d30e9afe'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7bdf6b139d924a1999a4ea87cbfb5da9'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'position'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7bef41797dca4460bada2046a78b5a8f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_hold'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7bf047cacdad49008552daf5e4610a02'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7bfde02bec864fbda8b1ace0f1852362'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'activation_number'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7c04151800704c79b9670fdefbff9845'
            key: {
              sys_security_acl: '5af440efd691463d918fef6ea12bf304'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '7c0df68762494e419d48bf9081d0d045'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
              value: 'ask'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7c1a687ab38e480d9fa32bf30c84d949'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ci'
            }
          },
          {
            table: 'sys_ui_section'
            id: '7c5fd5aabf3a4e31b8daf4302eb23717'
            key: {
              name: 'x_patch_loop_policy'
              caption: 'Texts of the change'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7cc894e7f406437a800eafcdaa008fa6'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'standard_template'
              position: '2'
            }
          },
          {
            table: 'sys_ui_section'
            id: '7cdd6e97155e4845bb39e94ebcb20680'
            key: {
              name: 'x_patch_loop_finding'
              caption: 'Finding'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7ce08e17499d44a0bbbf84f7d903ec27'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7ce2a668658849c1a2092530a13d1bd4'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'in_plan'
            }
          },
          {
            table: 'sys_documentation'
            id: '7cf7e14c05c0491da3d1f03f19b64ac5'
            key: {
              name: 'x_patch_loop_policy'
              element: 'try_ci'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7cfb27de3e534f4fb9b48f7a59fc2818'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'predefined_text'
              position: '19'
            }
          },
          {
            table: 'sys_choice'
            id: '7d66f94926ea4f33b3bd88336a980aa5'
            key: {
              name: 'x_patch_loop_policy'
              element: 'draft_cadence'
              value: 'weekly'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list'
            id: '7d6974b868fe4227a5e01adf496eb91d'
            key: {
              name: 'x_patch_loop_risk_rule'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7d8299eb9061415d8b86fae25cd694a9'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '3'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7db341dbce1c4f1ca4f46c0e5511cae4'
            key: {
              list_id: {
                id: '99d087b017dd464b85fc1a39c93eddf3'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_choice'
            id: '7dbdd4e059534f348db92fa4451282ae'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'installing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7dd50af0f0b54785bdc110ade6940053'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'window'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7de00680806346e5921e2b4ecc4db350'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_class'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7e04a3413f0d49ff9a2240b7d1d7ea14'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ip_addresses'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7e1429f3fed34c53ba8f586790424c93'
            key: {
              sys_security_acl: 'f79752baec2440d380e501f2274ea7c8'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '7e3c7a05550a48fe9807f24f6d68aaaf'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ci'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7eb93533d9ca4e51886a67031ba68136'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7f2d63f606484d12a18e906e245b0da5'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'problem'
              position: '15'
            }
          },
          {
            table: 'sys_choice'
            id: '7f4061f366ae499d88dbf87ace9f8c51'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'emergency'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: '7f4071c5d6984405b33aa9a85fd7330b'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7f4764521c1142e8b7b2d9c900204ed9'
            key: {
              name: 'x_patch_loop_finding'
              element: 'found_at'
            }
          },
          {
            table: 'sys_documentation'
            id: '7f5c2856d6d540f0bb412ab4bb3cae0f'
            key: {
              name: 'x_patch_loop_plan'
              element: 'cancel_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7f704a27879d4a43a59df9f44aa81f27'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'freeze_bypass'
              position: '11'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '7f948e669f3043e3a88a7da8a71828be'
            key: {
              sys_ui_form: {
                id: '0e2c5320ad4642cfbf40096648ef10b6'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: '7fda7583de0142ca954eb67fa1039f7f'
            key: {
              logical_table_name: 'x_patch_loop_receipt'
              col_name_string: 'source,kind,subject,activation_number'
            }
          },
          {
            table: 'sys_documentation'
            id: '800ebf1ad6a64f1090e32599da5eb4c9'
            key: {
              name: 'x_patch_loop_source'
              element: 'signing_secret'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '80127e5d1e0b4285841275febc119d96'
            key: {
              name: 'x_patch_loop_patch'
              element: 'known_exploited'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '801b27e71751412b968d723650c289a6'
            key: {
              sys_security_acl: '430913c5012043bf983c3787fd934ffc'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8051cecda7bb45fd91a043e5814c195a'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'missing'
            }
          },
          {
            table: 'sys_ui_element'
            id: '807b12d6fdd34b7aa0552c3c907672ee'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '22'
            }
          },
          {
            table: 'sys_db_object'
            id: '8080e144989a4fdfa3ac8bbb0715afd0'
            key: {
              name: 'x_patch_loop_source'
            }
          },
          {
            table: 'sys_ui_section'
            id: '809fbd3ffee2455bb9007218b3ff43f9'
            key: {
              name: 'x_patch_loop_endpoint'
              caption: 'Endpoint'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '80bfd4344c9e4ea396075bc3505ba4c7'
            key: {
              name: 'x_patch_loop_window'
              element: 'starts_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '80d85ac52d5942e6bd8c9de912e1145c'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'patch_id'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '812c9d2857f04f44a815c922bedba7cf'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assigned_to'
              position: '12'
            }
          },
          {
            table: 'sys_db_object'
            id: '813fe138a6c2405c9d5eed1fbcd73017'
            key: {
              name: 'x_patch_loop_inventory'
            }
          },
          {
            table: 'sys_ui_element'
            id: '81a0e60accd44a0d95bdb9955ed1a74b'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_by'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '81abad3364f149ab8ed89c0d6e1e71d9'
            key: {
              name: 'x_patch_loop_finding'
              element: 'host_id'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '81f189dcc6db405fb41dabc38edd8f54'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
              value: 'vendor'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '8200ecda6ed242ccb0decb51ef6a0f2f'
            key: {
              name: 'x_patch_loop_patch'
              element: 'kind'
              value: 'vulnerability'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '82492c65a97e4810a5785bf857bc3aa7'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '828683faed7e48f3bdf4f72e424a78be'
            key: {
              name: 'x_patch_loop_message'
              element: 'last_error'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '828bf1d24b8b4b4cb1ec54f6d7da0c4e'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '16'
            }
          },
          {
            table: 'sys_ui_element'
            id: '82a30ec20e544ee4ae0c479aa8d56f79'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'progress_text'
              position: '15'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8320b3f3194643479920624fc4cff1f7'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_days_medium'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8349ff1bd70846ffa612106ea316a054'
            key: {
              name: 'x_patch_loop_policy'
              element: 'minimum_matched'
            }
          },
          {
            table: 'sys_db_object'
            id: '8362e0a43d2f44a8971b294556ba1a9a'
            key: {
              name: 'x_patch_loop_endpoint'
            }
          },
          {
            table: 'sys_documentation'
            id: '83e2470ad440436fb52e2f4de763aac5'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '83e95b37489b43a6a9556fdc05686cce'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ip_addresses'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '841574b0258f46bbaaa5289d675888b2'
            key: {
              sys_ui_section: {
                id: '21660045a2c047419c18abc7b5d0198f'
                key: {
                  name: 'change_request'
                  caption: 'Planning'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'justification'
              position: '0'
            }
          },
          {
            table: 'sys_db_object'
            id: '843ea0b25cbb4216a46370020b97b6b5'
            key: {
              name: 'x_patch_loop_lease'
            }
          },
          {
            table: 'sys_documentation'
            id: '844a455fdf4244a397cc6a432d54a267'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8459ada350164beabd95e68f3149522c'
            key: {
              name: 'x_patch_loop_message'
              element: 'sequence'
            }
          },
          {
            table: 'sys_dictionary'
            id: '847a9565981149b48e379d19f430ccb2'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'parts'
            }
          },
          {
            table: 'sys_choice'
            id: '84aa186d40c64b06a24f41139c0ddf58'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'on_hold'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '84abbbbabda7465f8526be664ace2ddb'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'reachable'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '84ad50b976884bf9b994f2be6c91fd74'
            key: {
              sys_security_acl: 'c1bc731c88df495ebf05130458c6815f'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '854d50b83bef473c9fcc58a18d147e4c'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'forgotten'
            }
          },
          {
            table: 'sys_db_object'
            id: '85719db5dd5e49958e42d3be2c6854ab'
            key: {
              name: 'x_patch_loop_message'
            }
          },
          {
            table: 'sys_ui_element'
            id: '858f15971b7840bc9f632e7b2620535c'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: '858f97d1bd594e568ebdb97166bd499b'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'impact'
              position: '17'
            }
          },
          {
            table: 'sys_choice'
            id: '859259ac7982413aa4070129960c2e9f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'attention'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '859f476d00d446968ce9aef761d0344e'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'not_applicable'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '85b80d69c5fa4583b61b72acdccffa15'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_medium'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '85b9ff3d1a7d401a83fd83f7e81460c2'
            key: {
              list_id: {
                id: '1efcc5d2af194472ac55f81bb107ffc5'
                key: {
                  name: 'x_patch_loop_lease'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'taken_at'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '85c0507f2224434e9b7a883247896cd8'
            key: {
              sys_security_acl: 'c1bc731c88df495ebf05130458c6815f'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '85d0a0ca9285434f93ea8caf0f008f8d'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'verified'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '860650a4dfc14605b570e2c97d684777'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
              value: 'tasks'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '862d6ff5fc454354b0531a0df3e7a73b'
            key: {
              name: 'x_patch_loop_source'
              element: 'delivery'
            }
          },
          {
            table: 'sys_ui_element'
            id: '86309e26772e42b6b09ff8fca345561d'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'end_date'
              position: '9'
            }
          },
          {
            table: 'sys_index'
            id: '865cf6871c6b42e19fb23e01290c458f'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'source,known_exploited,due_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '867abfc1ccf3434aa18b99de5b0aa4f0'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'serial_number'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '868a4ca561394315af95e00130a88a3b'
            key: {
              sys_security_acl: 'b48da3501ddd47a3b4f0272c4d15a3bb'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '86f48e8c9c24490a9569237aabfeb3fc'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'warnings'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: '87001b9233ba48bebd07a6cab72959bc'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
              value: 'medium'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '8705f5bbb8554167a80c47eea96c3722'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'inapplicable'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '870a62adfb204de49ad06dc9bdddac3f'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sla_start'
            }
          },
          {
            table: 'sys_ui_element'
            id: '871b94f66d534887940e117246350d30'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: '872437f46fa24fc8ab667e54af63995b'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'rebooted_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '87248ef09c0f4c8585605d5e808b7d80'
            key: {
              sys_ui_section: {
                id: '7c5fd5aabf3a4e31b8daf4302eb23717'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Texts of the change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'implementation_plan'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '87448070254d4115bbc18e0a7e7d3ac3'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'number'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '875441154aca4c34b3e6718410533780'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'freeze_bypass'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '877f9d902b8f4972be23f13b885b42b9'
            key: {
              name: 'x_patch_loop_place'
              element: 'endpoint'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8799541d1ec14d289ed5141fae93357f'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'points'
            }
          },
          {
            table: 'sys_dictionary'
            id: '87d7b9fb48804da097e500263da7e804'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'overdue'
            }
          },
          {
            table: 'sys_ui_element'
            id: '88044f59c61f48399bd4712ff750eed8'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'short_description'
              position: '15'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8821511d9e42425faddf85674388342e'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'short_description'
            }
          },
          {
            table: 'sys_choice_set'
            id: '8839d2f67d3047289f6bac4c7d9fefcc'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8876a20c027a4b6796dc13228360394c'
            key: {
              name: 'x_patch_loop_policy'
              element: 'name'
            }
          },
          {
            table: 'sys_documentation'
            id: '889395df074a4ecbb5fd23e7a24c76f2'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'exempted'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '88b581221d14450f9e97c624724eecc0'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'window_start'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: '89337b4c448a47d79573abedab6d4658'
            key: {
              name: 'x_patch_loop_lease'
              element: 'why'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '893fce2e67074bd98252cfea08034db5'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'source'
            }
          },
          {
            table: 'sys_dictionary'
            id: '89a91f3b2edc44df8257f829506255b4'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'impact_points'
            }
          },
          {
            table: 'sys_choice'
            id: '89b64acd51694daa81a28605a46220fc'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'attention'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '89c6b64859ff48b99328dd0bd3387b2c'
            key: {
              sys_security_acl: '36e86047a2b947fdb8c09a599b87cd96'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: '89cce73b281040f4bac106c72a43ddc8'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'patch_id,status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '89ea7d43da8f48b58fb32f576bef8e14'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'host_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8a01fbbbc5e8436bb624f445e06adffa'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'after_the_fact'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '8a156ee25e9249209f92b96ad459cdc9'
            key: {
              name: 'x_patch_loop_policy'
              element: 'on_conflict'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8a3660684ebd43b2b76e833305346dab'
            key: {
              sys_security_acl: 'e428c85e7934492fa5b64e32830fd4f6'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '8a764307527b4e4eadfbe6cbf4eb38e9'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_type'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '8ad6ff7b003143b2a7b1bdcd8b4ba2f0'
            key: {
              name: 'x_patch_loop_endpoint'
            }
          },
          {
            table: 'sys_ui_section'
            id: '8ae47292369e4caca7ed6ecd3f4898ec'
            key: {
              name: 'x_patch_loop_policy'
              caption: 'Then'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: '8af88bb872ee4c758263b26c70b33e16'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
              value: 'refused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '8b38cd9cec2e4e5cb4714b319e9cd89c'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'minutes_of_work'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '8b7a2809e8504765ba144b7a3947e37e'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'completed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8b7a656f4d6d4b59a963b46524495ac6'
            key: {
              name: 'x_patch_loop_plan'
              element: 'endpoints_total'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8bb9b6a17bb449f3a5745009caaa7092'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'delivery'
              position: '4'
            }
          },
          {
            table: 'sys_choice'
            id: '8c1c1f1a150b4f3c99a28739a4008fad'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '-5'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8c2d704fea9a43b98bda5869573627e1'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '19'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8c3c6bb4ef724446bb4fcca999e2d2c2'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '8c71eed045224974b156dcdf95e127f4'
            key: {
              name: 'x_patch_loop_place'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8c80ed641b9b48c0a32452ab832bbbc7'
            key: {
              sys_security_acl: 'e57f92f2ea0b43fd998b8a0f625c3a9c'
              sys_user_role: {
                id: '72ee10f776d148908c8f28b88cbca629'
                key: {
                  name: 'x_patch_loop.integration'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '8c8478a4037a466d8d6653071a897903'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8c912459c7cc43b187b89817ab96fc88'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'activated_by'
              position: '4'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8cd5798a3d894a90a9a864e0367eb920'
            key: {
              sys_security_acl: 'b48da3501ddd47a3b4f0272c4d15a3bb'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '8ce98529a5ed4901be950419f554dd12'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'exemption'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8d23fdbdcc574c05998b76877d459ba0'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_low'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8d244421ee8d4d38a8d9ba1994581b5b'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status_at'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8d30c04b1e2c4d2d934dc1259715ad72'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'message'
              position: '23'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8d4a74e3bf7e4f45a0b0e01fe8109132'
            key: {
              name: 'x_patch_loop_plan'
              element: 'description'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8d9d4683999d49dcac195a440ee2f1a7'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'host_name'
            }
          },
          {
            table: 'sys_choice'
            id: '8deaf169a8bd41b2b8c5af2703b4333b'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'window_expired'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8df1d800d08445f1aa24561e3ec75729'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'asked_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8e25b91bb4c54e0ab21239a1b8b1f9f2'
            key: {
              name: 'x_patch_loop_finding'
              element: 'seen_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8e9765b3ce0045f8a923aea2d80d7fe6'
            key: {
              name: 'x_patch_loop_measure'
              element: 'value'
            }
          },
          {
            table: 'sys_index'
            id: '8ea2866a1f63412fa2eb8f0f11888459'
            deleted: true
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'source,host_id,patch_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8ea8eb6be69e4f8487b7c73a373a2f5d'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_environment'
              position: '2'
            }
          },
          {
            table: 'sys_choice_set'
            id: '8edb439189c8435fb80a52964713c8fb'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8eee37c7228e4ccbabec12818aaceaa8'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '8ef8efeb89b04b18b1ae4091c930e760'
            key: {
              name: 'x_patch_loop_policy'
              element: 'test_plan'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '8f410998ed0341b3861a7219511a89c5'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
              value: 'ready'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8f57820e08554815b63312145873bbff'
            key: {
              name: 'x_patch_loop_plan'
              element: 'warnings'
            }
          },
          {
            table: 'sys_choice'
            id: '8f6f09415c3d4fccb57411d002340fd9'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
              value: 'open'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '8f7c4d4776f44f43923a7759142b67f1'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
              value: 'medium'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '8fc009762df542e8a9c81d6044c6fb71'
            key: {
              name: 'x_patch_loop_lease'
              element: 'plan_change'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '8fd1992528af4ca286db29a3c1813d69'
            key: {
              logical_table_name: 'x_patch_loop_message'
              col_name_string: 'plan,sequence'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '8fd3eda7c3b343d8b015597a3cbafc6b'
            key: {
              name: 'x_patch_loop_receipt'
            }
          },
          {
            table: 'sys_choice'
            id: '8fd3fde034ff4106b1bfdc555c8a55a7'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'window.closed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '900a52c020d84f09b2ce4f88f3e9b77a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
            }
          },
          {
            table: 'sys_choice'
            id: '9028f8e0c7bc4ef488fa3845772daa6a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'completed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9067540055c043319227dea90bb18e83'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'cancel_reason'
              position: '10'
            }
          },
          {
            table: 'sys_choice_set'
            id: '906b349f403d46a5ae4452109b3f3cb1'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
            }
          },
          {
            table: 'sys_ui_element'
            id: '90709f17388a48318c412e3b962ba5fd'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_at'
              position: '20'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '90a413e2514f4faca9d3c5e34413a84a'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'policy'
            }
          },
          {
            table: 'sys_choice_set'
            id: '90d61089ab4e4cb7b5eaf08d289f3894'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_known_exploited'
            }
          },
          {
            table: 'sys_choice_set'
            id: '90ef4a4bb99545f7ace645f9e1b2d023'
            key: {
              name: 'x_patch_loop_source'
              element: 'delivery'
            }
          },
          {
            table: 'sys_ui_section'
            id: '9109ce3c55354d2d9164a4bdb3fe8885'
            key: {
              name: 'x_patch_loop_plan'
              caption: 'Progress'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '91205cd9db454660a0b842472dc978d9'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'patch'
              position: '2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '913b5654e6bb44089eb034e63e0120ec'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'missing'
            }
          },
          {
            table: 'sys_dictionary'
            id: '91550a7fcddc4ebea70d06172f569a10'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '91a5a4b044d04ec3a27c87161f61c322'
            key: {
              sys_security_acl: 'd6660eaf18e342e9b97aeabcdb21b45f'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_choice_set'
            id: '91b0baf5089843828a83e5701ea92382'
            key: {
              name: 'x_patch_loop_patch'
              element: 'kind'
            }
          },
          {
            table: 'sys_choice'
            id: '91d63a943d5049e981aa2ec0cbe1c3c5'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'verified_share'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '91eec734b8f84d8abc2ae83b916ba024'
            key: {
              sys_ui_form: {
                id: '9ee47fa9ff454cd091e448489af5db7c'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '92171d7f552742b1b12e9ca86ce132b5'
            key: {
              name: 'x_patch_loop_patch'
              element: 'vendor'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9223ca3455cd4452a6da1714a8e6d517'
            key: {
              name: 'x_patch_loop_message'
              element: 'body'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '923cbc206d5d43a7926c949ea57742d4'
            key: {
              name: 'x_patch_loop_finding'
              element: 'due_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9242db3c749a43228e22b86be1abf4bb'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ci'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '92543db0174642ffa20fb6cfddeef6f1'
            key: {
              list_id: {
                id: 'b4062cad43ed49a7a4d24812001e1133'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_choice_set'
            id: '92826b13e8514d8ea6638ac89c920771'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9289c6185c8041b395a6554f38084a21'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'push_stopped'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '92aa01314ad744d09ee8bd94f3f2becb'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'window_end'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '92b0e34e0bd444809f3fcc46a2441534'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ring'
            }
          },
          {
            table: 'sys_dictionary'
            id: '92b7c1868a284efaa6ce7f375df5c211'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'decided_by'
            }
          },
          {
            table: 'sys_documentation'
            id: '92e2f63f374e47288e07003a769b1429'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'subject'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9307328788814bce9aa6345f2feef0e6'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'gate'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9309ba25ffaf4de08ec4dd077fc72e99'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verify_share'
              position: '14'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '93343985babb4dc7b41763d4e6e7d861'
            key: {
              sys_ui_form: {
                id: 'ec6ad76630ad48f79473be6217035005'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '934c73347320488093bd06d998a73405'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
              value: 'high'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '93575eefd6194cb789975114123d6f8c'
            key: {
              list_id: {
                id: '5ad1dce158b94fa68641d475e6bd2d21'
                key: {
                  name: 'x_patch_loop_measure'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'value'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9366cd6039384d30a656101302e3ec4b'
            key: {
              sys_security_acl: 'd109945ad38d4a54bba713fca2a2d0f4'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '936f2c5f58224b679efda23c4f2c9888'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'installed'
            }
          },
          {
            table: 'sys_choice'
            id: '9392b97e13cb48378907b12cabeb7f31'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
              value: 'attach'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '93a105d3e3f948d49ba74c29092a942f'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
              value: 'none'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '94092863dfad44c3a714409487367ce7'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sequence_id'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '940bee02ad464bbf9da9e5422c41edf2'
            key: {
              name: 'x_patch_loop_message'
              element: 'message_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '941f28eb05394e8da0f1dfbbf24394b5'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verify_task'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '9424698374944f33a88cad1296b627c5'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '94277295778746bdbc772972c8d1aaf5'
            key: {
              name: 'x_patch_loop_risk_rule'
              caption: 'Risk rule'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '94498bed80114bc0ac4eba989ff27be7'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '10'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9461f95117b9475a8c4cd7a40284131d'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_ui_element'
            id: '946f7a071f034c8b97fb1d8d97e73008'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'candidates'
              position: '18'
            }
          },
          {
            table: 'sys_ui_element'
            id: '94a4f936c7094b24a09cf0e0ede63984'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sla_end'
              position: '13'
            }
          },
          {
            table: 'sys_dictionary'
            id: '94b54ed13fc041528db8fc634d3b49f6'
            key: {
              name: 'x_patch_loop_finding'
              element: 'known_exploited'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '94ff83779a0f442f84c32635e62d6e23'
            key: {
              sys_security_acl: '251f5225076f4c6585507d49fddf31b4'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '95308a7986f74e93b50b708dc798037b'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'answer'
            }
          },
          {
            table: 'sys_ui_element'
            id: '95357c5886da40c2931b7b79a5cd28a7'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoint_id'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '953b95acc0a146e985bfb44c9776558b'
            key: {
              name: 'x_patch_loop_finding'
              element: 'edited_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9555dfb51c704d35b057383ba596c929'
            key: {
              name: 'x_patch_loop_plan'
              element: 'warnings'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '95d30022163c4c368496b177ec4d0647'
            key: {
              sys_security_acl: '0201bb0ed1eb4055aec90b815ab73593'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '963a0ecfa08f41f78a98df04d9930fd2'
            key: {
              sys_security_acl: '404a4f3c32e74a1c83ee3f9e2f26149c'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '964d6ce29041470dae656b4f6fa5e550'
            key: {
              sys_security_acl: 'b9dcda8687fd46f29c7b86c280947815'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '96692e03a25f4acaa3411148fadfac0d'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'fqdn'
            }
          },
          {
            table: 'sys_ui_element'
            id: '966a76f4cd854988a590c692d1973fb4'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_date'
              position: '13'
            }
          },
          {
            table: 'sys_choice'
            id: '96851582e38d4ed192c4d8f7f2d4c2cc'
            key: {
              name: 'x_patch_loop_policy'
              element: 'on_conflict'
              value: 'refuse'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '971d7f0b2f4842a8bdcc23665bda9606'
            key: {
              list_id: {
                id: '99d087b017dd464b85fc1a39c93eddf3'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'push_stopped'
            }
          },
          {
            table: 'sys_dictionary'
            id: '972e4b42cbdf46f88395512e247df607'
            key: {
              name: 'x_patch_loop_plan'
              element: 'approver_text'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9759a5dac15545a1ac996db473f4fa28'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scope_hash'
              position: '7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '97862bd7af0a460884558b7c47ccfe32'
            key: {
              name: 'x_patch_loop_finding'
              element: 'host_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '97887e12e4f142718a2451e4b508f0b8'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'other_group'
            }
          },
          {
            table: 'sys_documentation'
            id: '978fad088c9249fc940d1e4add2266fa'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'order'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '97a20063a6f6437c9a0d5270d6e2ff73'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'round'
              position: '7'
            }
          },
          {
            table: 'sys_choice'
            id: '97c6ddca4a42413389441ec8a9ba31cc'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ci_table'
              value: 'cmdb_ci_server'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '9836500e1e5045a4b0e3102472f52708'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
              value: 'service'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '984f3e931d4c44718872bfa5b0e7de01'
            key: {
              name: 'x_patch_loop_finding'
              element: 'patch_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '98752e365850476788250395e3bbd7b0'
            key: {
              name: 'x_patch_loop_plan'
              element: 'emergency_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '98bde060e327467695dbc1e650105628'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '990f735ae3c949ca86a37abf87efa21d'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '991a408938014345a4e8d264e6e441de'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_choice'
            id: '992b585cfb2a4ff78efa9625226e4b5b'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '-3'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_section'
            id: '992dd5cbe37748bc81ece608899c3e0c'
            key: {
              name: 'x_patch_loop_receipt'
              caption: 'Receipt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '99a11176d52d4350a0fdb695168a5780'
            key: {
              sys_ui_section: {
                id: '46a9f78b8920481eb88f4fad6fdc7d0d'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Between the systems'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list'
            id: '99d087b017dd464b85fc1a39c93eddf3'
            key: {
              name: 'x_patch_loop_source'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '99ed2b0dd9d741d98e6f88d5c13a8ce3'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ring'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9a147f27ab374c44a7e37de29c5af96a'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'started_at'
              position: '13'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9a1a015c80ef4271b091f9418b61f038'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'progress'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '9a2534c15c924e00b794f05a12ed93a5'
            key: {
              name: 'x_patch_loop_policy'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9a2a4a1f1693408dbb78114243b23d42'
            key: {
              sys_security_acl: 'f0934b8907a54f13bd501ead8e328116'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '9a487d5253ca40b28a14a2aa9e0363ec'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'extensions'
              position: '12'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9a4ba56aea754cab9b8998df4529ea0d'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
            }
          },
          {
            table: 'sys_choice'
            id: '9a4d9b47fa1f438d90f352e1f2dad042'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'verified'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '9a78637c14a9487e898ca4bca7a35da9'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9a93b2900d59448aa3d8f07a1f20e8d1'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_date'
              position: '16'
            }
          },
          {
            table: 'sys_documentation'
            id: '9aa182721ab74abea0e3c6c5530ca808'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9aa777f8492d443f81ac0a144d59b159'
            key: {
              name: 'x_patch_loop_patch'
              element: 'removed'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '9aed5cbfba8441a9a490d233a65339c1'
            key: {
              name: 'change_request'
            }
          },
          {
            table: 'sys_choice'
            id: '9b140cca3c91408c8dfae7356814a29a'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
              value: 'group'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b1bf3742fbd4e56af9bc8b8b318a5a3'
            key: {
              name: 'x_patch_loop_plan'
              element: 'predefined_text'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b294c5557454a48906a784e6cf04069'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'other_group'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9b5d97ba59db4861ae1750b0febc604b'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'fqdn'
              position: '2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9b67a59aac374a9a8ee97c88c4dd09a7'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9b92d57a7a1e4c968c14dcba0b71def5'
            key: {
              sys_security_acl: 'b48da3501ddd47a3b4f0272c4d15a3bb'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '9bae4518c98e441aaf2833d7eec83243'
            key: {
              name: 'x_patch_loop_window'
              element: 'endpoint'
            }
          },
          {
            table: 'sys_documentation'
            id: '9bc415647b58438fad779dc769213519'
            key: {
              name: 'x_patch_loop_window'
              element: 'part'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '9bf7b245ba78413eaab3769805c05e57'
            key: {
              logical_table_name: 'x_patch_loop_policy'
              col_name_string: 'active,order'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9c0f410cca9142199df4ae7edd9c5335'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'source'
            }
          },
          {
            table: 'sys_documentation'
            id: '9c2045fd9ea447ac9a8e6e60ba9bd735'
            key: {
              name: 'x_patch_loop_patch'
              element: 'title'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '9c3e3a323ba746c5aa9dbf4ff20b1843'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
              value: 'ci'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: '9c4772f6fb834414864cdec70c534168'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'plan,status'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9c5b82faa3604c4b89feb129ba950cc9'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'http_status'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9c9827811560438f884e5ef137352978'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'conflict_status'
              position: '13'
            }
          },
          {
            table: 'sys_documentation'
            id: '9c9a5dd455bc4e5c9086e64488d4440f'
            key: {
              name: 'x_patch_loop_finding'
              element: 'seen_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9ca4bbcb34a14455816874ce4cf45126'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'predefined_text'
              position: '20'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9caf0093487b4ea0bcac2abc4e4944b2'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'message'
              position: '15'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9cdb9070513a465ea88bde5ba4ee40fc'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'policy'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '9d0d4c3577e340c89c5aed6d993aa58d'
            key: {
              name: 'x_patch_loop_finding'
              element: 'host_key'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9d0d5e21c25045f8b0a5bcc6c61b6b72'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'succeeded_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: '9d57eaf4544e48b19b27b3c6e3c42a03'
            key: {
              name: 'x_patch_loop_policy'
              caption: 'Time limits'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9d66122190d740a3952ce7bcbcbe7ae6'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_hold_reason'
              position: '18'
            }
          },
          {
            table: 'sys_documentation'
            id: '9d68710f3310449d835f7d36a34c53c2'
            key: {
              name: 'x_patch_loop_plan'
              element: 'progress'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9d782454c21f428fa53b5dde18dbc1e5'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ring_share'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9de53188e81d4d15bd4167c62263588a'
            key: {
              sys_ui_section: {
                id: '7c5fd5aabf3a4e31b8daf4302eb23717'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Texts of the change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'backout_plan'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9dfe3b1ec4494b8cb95b6a1bc2d604b8'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sequence_id'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9e1484dc6ec64640a993c6ea84b2b67c'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'conflict_status'
              position: '12'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9e7918b0a200421fad9539f79768ce80'
            key: {
              list_id: {
                id: '7d6974b868fe4227a5e01adf496eb91d'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'order'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9ea98cc2f0aa41308665dccb3e8e4d9a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_request'
            }
          },
          {
            table: 'sys_documentation'
            id: '9eaa732ae585482982e06c46e87fdaf3'
            key: {
              name: 'x_patch_loop_finding'
              element: 'endpoint'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9ecdbeb0fb7149bcbfbe0af635866ab0'
            key: {
              name: 'x_patch_loop_policy'
              element: 'minimum_matched'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: '9ee47fa9ff454cd091e448489af5db7c'
            key: {
              name: 'x_patch_loop_plan_change'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '9ef43ee7f4de44aaac918f0d06e75548'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'assignment_group'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '9f19c2f4a1f7405c98fd0d9337bd7df5'
            key: {
              sys_ui_form: {
                id: 'ff2f7aca8b7642e4a23d47b0394dd85e'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '9f7a8f87a4c1433796fb403c9eac2bce'
            key: {
              name: 'x_patch_loop_plan'
              element: 'predefined_text'
            }
          },
          {
            table: 'sys_documentation'
            id: '9f8f240610784f7295ff7364dcbc0749'
            key: {
              name: 'x_patch_loop_message'
              element: 'told_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9fbede553e384883b708efe985ec769a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_source'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9fc9bd5c1bb24df2904617a44fa730d3'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9fffdcf8236c47e3b2dc3ccfc27a4747'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'emergency_reason'
              position: '18'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a055444425c0418ba2cbe5dc3d7720e8'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ring_share'
              position: '9'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a0608c4226704afb9d97cfeb51666204'
            key: {
              list_id: {
                id: 'e665621b8ce5425e95625f53b70c42f5'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'source'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a0aa1a9d4b004dd29926b40388b75329'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_emergency'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a0bde47ad61a4a1180a65d1ba03d26a7'
            key: {
              sys_security_acl: 'eab385f85e5f455abc8653820ac77092'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'a0c6f1adcb9f49e09cc1012c32476757'
            key: {
              name: 'x_patch_loop_measure'
              element: 'unit'
              value: 'count'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'a0c96aab10a6453e8790bb9fa65ce248'
            key: {
              name: 'x_patch_loop_message'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a0d8f895492749f3a738356c96cdc4d9'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'cursor'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'a0dec0de02b34dbb8182ec6d4218296c'
            key: {
              sys_ui_form: {
                id: 'ec6ad76630ad48f79473be6217035005'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a0ed4055913340eebf450ad41084f4d5'
            key: {
              sys_security_acl: 'a86a65d6f2e84ea3b1978ba0a696e00b'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a103e9f38b874d4783a03ec53d482b5c'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a10bcc7390694c8ea9f7755f71ff2e60'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'overdue'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a116dbb29931476bb52dccd3842af0d4'
            key: {
              name: 'x_patch_loop_plan'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a131657efb7c4489bc2ea0880dd5c9fb'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '16'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'a13527b5cab242278774a24cc82c41a1'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
            }
          },
          {
            table: 'sys_index'
            id: 'a1361fe2265540e4a25e4643d549f42c'
            key: {
              logical_table_name: 'x_patch_loop_task_template'
              col_name_string: 'policy,order'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a156a396afb6483c9771f108eba3b68c'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'after_the_fact'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a1ecf0d051794bbb972ee57210ff741c'
            key: {
              sys_security_acl: '10513b6597fc4c80af0793ea60a06c4e'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a221ac61dc594ca5bb43563484c50019'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a240a022103f48738c64b0d147b9f115'
            key: {
              name: 'x_patch_loop_patch'
              element: 'cves'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a25b1ead5bdd4d5c827e24dda25f2978'
            key: {
              name: 'x_patch_loop_patch'
              element: 'reboot_required'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'a2755ae42b1047d7831e969de0aab6b2'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'previous'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a297f4a326f04fd2ad239877b1b7bd36'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a2ac24182a5c4729b206611a81641dff'
            key: {
              name: 'x_patch_loop_source'
              element: 'policy_default'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'a2d189fa67f54bab87c2f5422d2b8d1f'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
              value: 'queued'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a2d67c2a8f004542a7505296ab3fa0fc'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'window'
              position: '11'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a31f03be48f54248bd3933456ce64d4b'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'x_patch_loop_plan'
              position: '2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a322e3e86fa345d4848d79a587837d10'
            key: {
              sys_security_acl: '4b761c5e472b4558aca42c14bb2d1eb2'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a365ed598eb04996acd6e203fe3fab6f'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'policy'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a38a03d03b1d4cf19a0d10b3b61af730'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'exempted'
            }
          },
          {
            table: 'sys_choice'
            id: 'a395a6090d884afd83acaa5a61557004'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.reopened'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a3a9ce7d1c5c46aba1262898a73cea48'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'verify_task'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'a3ac0e6bb51a4cada6305e45a33d4581'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.completed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a3c2e35f41494322bd5793bba08ed4cf'
            key: {
              name: 'x_patch_loop_message'
              element: 'plan'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a42ac65b98e5482eb0584e07bf9594bd'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'received_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a4b488e4227542d09b423a973749a10e'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              language: 'en'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'a4e2e4f1fc2e476989263787d67ef4c7'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a524e8a987fa4204892aad5605900a7e'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sequence_id'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a53d09dc2ea04f10810bdb96ea7fe373'
            key: {
              sys_security_acl: '484a358cf56f4da5b6a371b80faab764'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a558fc950cb247b7a693da1dc8d8cd11'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scan_id'
              position: '11'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a568f253a23e4b7a90b35a58392b9acf'
            key: {
              name: 'x_patch_loop_plan'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a574af1db14b4de896837471f9b514e6'
            key: {
              name: 'x_patch_loop_plan'
              element: 'cancel_reason'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'a5833cd192a44baca8fac0f1ff1c03c1'
            key: {
              name: 'x_patch_loop_policy'
              caption: 'Policy'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a5af3c6957ec442a81fe564f20280140'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ci'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'a5af9614bd6f4b47a4c402612cd05b0e'
            key: {
              name: 'x_patch_loop_patch'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a624750f01cb41b486121f1099a61c21'
            key: {
              sys_security_acl: 'eab385f85e5f455abc8653820ac77092'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a62dcb99360b494e8c4f74e8d93df7f8'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'activation_number'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a62e9767870346c7a0ba8fb70fb2944e'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'answer'
              position: '12'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a6535b99c4424c2791cf8f9660b623bd'
            key: {
              sys_security_acl: 'babb6f8e87d941feb626805e4a19ff28'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'a67d7719b7b545ffbd95068e3dc09687'
            key: {
              name: 'x_patch_loop_finding'
              element: 'exception_reason'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a6819e4b6dcb4456973cbb8e7b7ce9ce'
            key: {
              sys_security_acl: '90ec137444e74cc7bb286bff1810e66e'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_user_role_contains'
            id: 'a6a95e61ce10482f925de4bca9c19308'
            key: {
              role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
              contains: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a6dfdeb3354d44dfa4496df9280866bb'
            key: {
              sys_security_acl: 'd830f596c6ce433996a81728d9272187'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a6e25cc47add4dd09c630b698b7c9a5e'
            key: {
              sys_security_acl: 'b04a8d5989b544b39ad1b67c2e2800e8'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a6fb4d9cfe574cfdb8ee5de0887d8237'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_known_exploited'
              position: '8'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a7482da0a18641db86c0c8bd15faef06'
            key: {
              sys_security_acl: '549a9c9ca4284409b32fe250c4d3e434'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a77336ebc1804338b66959cf620978d0'
            key: {
              name: 'x_patch_loop_plan'
              element: 'plan_id'
            }
          },
          {
            table: 'sys_index'
            id: 'a7d81dd91de0453b817d8ca434fbd8da'
            key: {
              logical_table_name: 'x_patch_loop_source'
              col_name_string: 'user'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a7d8a9c4e462411fac758f1a124370e9'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'installed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a7e56518ebdc479d9b7fa45b86d0d4aa'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'matched_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'a7e6ad80632e4b9da8317f4a5fff4f48'
            key: {
              name: 'change_request'
              view: {
                id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                key: {
                  name: 'x_patch_loop'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a7f41a0286a7407faa3d88e34ebb8b65'
            key: {
              sys_ui_section: {
                id: '21660045a2c047419c18abc7b5d0198f'
                key: {
                  name: 'change_request'
                  caption: 'Planning'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'backout_plan'
              position: '2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a7f711e31c9d4c7da2e9132a74231b2f'
            key: {
              sys_security_acl: '3e827fb488ea496d890c78d596283e15'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a8020ef84b8a4363a46596d79dae49a2'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_date'
              position: '14'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a80b825ca879471e9b7e2ced44686886'
            key: {
              name: 'x_patch_loop_policy'
              element: 'default_schedule'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a813385a0c7049b195b3b902e98b03df'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '8'
            }
          },
          {
            table: 'sys_choice'
            id: 'a8225b3c6a6c4eff912b259ec99238df'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'stage'
              value: 'asked'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a836cfe12d7b4403aa5b5c149afffcb8'
            key: {
              name: 'x_patch_loop_policy'
              element: 'standard_template'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a8517e8c4bb24cf581d7071e9d9ea556'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'highest_severity'
              position: '9'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'a86b113aa93d4d2c8949e7a616b0c504'
            key: {
              sys_ui_form: {
                id: 'f375374d91854950a59993abc3129732'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_choice_set'
            id: 'a879e90ae24f40b59ccff6929b91ed9d'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a8a6c3428b704b62805ef41da0c3d2d1'
            key: {
              name: 'x_patch_loop_place'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a8caf20ff8934467845b56c7b4b99e1f'
            key: {
              name: 'x_patch_loop_finding'
              element: 'priority'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'a8e14f1aca45402b8bebcfe8550a4977'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'in_progress'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_db_object'
            id: 'a8e92379fc2c4bc089568fddcb70a246'
            key: {
              name: 'x_patch_loop_plan_change'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a97b97ccbd3c44c8b61de27f183b7ad0'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a994663d5edb41e38db5c80950c7b16f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'evidence'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a9b32522807d4390b4a426845fd3414c'
            key: {
              name: 'x_patch_loop_lease'
              element: 'earlier_status'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a9b5b26015a4493ea0a4334dfedee5cf'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'a9b64b6c0de243cb8d6e5f28fb1264e3'
            key: {
              name: 'x_patch_loop_patch'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a9bd7c600a8c4613bc80a2748240beda'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'decided_comments'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a9f11caf613444efa5cbc23489b28b2f'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'aa03f449ce5e41359173a5cc90f29561'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '19'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'aa34a3eff49246f89ebd621e4d9da710'
            key: {
              name: 'x_patch_loop_plan'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'aa43e89ffd3746cdbe55de60cf6c0433'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '13'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'aa5e95ae98ba42668277b0a3e1805c5f'
            key: {
              name: 'change_request'
              caption: 'Closure'
              view: {
                id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                key: {
                  name: 'x_patch_loop'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'aacbb4462d734037903d21785544e623'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'origin'
            }
          },
          {
            table: 'sys_documentation'
            id: 'aaeb83dd5bd74ca3b6ba07f49e15aadd'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_start'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'ab1f38fd63fe498abb3594816932afc3'
            key: {
              name: 'x_patch_loop_lease'
              element: 'state'
              value: 'held'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'ac82ac0c6677408e8f57025de05439da'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
              value: 'draft'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'acab4f57ba464a89874b646fe40857ae'
            key: {
              name: 'x_patch_loop_window'
              element: 'outcome'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'acb60e944621437eafd9c2ea54c74ad0'
            key: {
              sys_security_acl: 'f79d8fccd4af479eb85d272e713adce4'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'acd5b6462cc74512b6460f42fe613cba'
            key: {
              name: 'x_patch_loop_message'
              element: 'claimed_until'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ad2276ad74ab42a7a4532e6bc37012b7'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_index'
            id: 'ad32529236c34ed786c32a4e990b4380'
            key: {
              logical_table_name: 'x_patch_loop_lease'
              col_name_string: 'ci,state'
            }
          },
          {
            table: 'sys_choice'
            id: 'ad423e8dd7174f9183387f3a2d4212a0'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'pending'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ad4ea773b415476abc41ca69ba3c3748'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'next_attempt_at'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ad57b48492384e77a282b146be07c555'
            key: {
              name: 'x_patch_loop_window'
              element: 'ends_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ad73bb34dc044a2b93815fcf01b63cfd'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'short_description'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ad8bd587c5ae496385f8fd8a87ae0e6f'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoint_groups'
              position: '13'
            }
          },
          {
            table: 'sys_documentation'
            id: 'adaad2fa935b44a1bd04b6ad97c30cf5'
            key: {
              name: 'x_patch_loop_patch'
              element: 'source'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'adb0ff985294469284f24857cf798b75'
            key: {
              sys_security_acl: 'dca3c8bf42584f6e8cf13972bc367e50'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_choice_set'
            id: 'ade9ac8a169e4cf199e8a398136dce87'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'adf755f57fd443e1bca2571ac58657c7'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '13'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ae37741f3157490d85a9128c4a9a96a5'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ae40512a197b457799be693b78d56652'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ae740c62f82b461da97c375a388ff090'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'assignment_group'
            }
          },
          {
            table: 'sys_choice'
            id: 'aee047bf8c29447b98f899bd52f89395'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
              value: 'dead'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'aefc8f613d7c47a4862bf8688d26ef09'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'known_exploited'
              position: '19'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'af0f7fbd3214469888515d0572cb9d20'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'af2151a847614785b32d8653f5ac7f45'
            key: {
              sys_security_acl: '549a9c9ca4284409b32fe250c4d3e434'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'af7914ba22394c3881ca930f6b271e4d'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'permitted_until'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: 'af82a2e0a3864dcd96e3f39f949baf85'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
              value: 'dropped'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'afb1df0273514853a940063275924af1'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'window_key'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'aff11d35e01e41b186d1dc97158b44e7'
            key: {
              name: 'x_patch_loop_plan'
              element: 'progress'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'b04251bae3bb4767b5f0c4ff2077011e'
            key: {
              name: 'x_patch_loop_plan_change'
              caption: 'Approval'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: 'b06c9e3e6ecb4052b56841fbf17576da'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'other'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b06d9d1825e24ce6be9670dae16747be'
            key: {
              name: 'x_patch_loop_policy'
              element: 'scan_max_age'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b074c2cae59c4f31a4ef0efe10f14acf'
            key: {
              sys_security_acl: 'ba38d2b646de416fabcb8954f456b2fd'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b0a94e06fb914bd99b403b8f8c61ae21'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'host_name'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b0bb0f864c9a488ab5429bc1fa0fc617'
            key: {
              sys_ui_section: {
                id: '0e5c16b90e6d4c8b931b43e72575ab6e'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Try it out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '2'
            }
          },
          {
            table: 'sys_index'
            id: 'b0bbb217fb844699ab4d763a62d2756a'
            key: {
              logical_table_name: 'x_patch_loop_endpoint'
              col_name_string: 'edited_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b0bebcc61fc54346b0417366e40c85b6'
            key: {
              list_id: {
                id: 'aa34a3eff49246f89ebd621e4d9da710'
                key: {
                  name: 'x_patch_loop_plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b13c8bb3d57144ea97d9cfeabcf80785'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b1412ec7b0644b0a8a3d094390b1a89e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '20'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b17c63744dac440e8a65838252f0b551'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'label'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b191d4048edf4366b72810d27411758a'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'change_type'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b1990f5b89204ebf9f460bfb11c2b0b5'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'plan'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b1cf43124f1d4289ba68c32e693319e8'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b1fe1caa7262449e8d0f8792810c11b3'
            key: {
              name: 'x_patch_loop_message'
              element: 'attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'b2381ba5b2a14f71a68e39b9c42581a9'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'permitted'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b23943617ba04bb1a9d4866b5a0480ac'
            key: {
              name: 'x_patch_loop_source'
              element: 'assignment_group'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b2ce4111813445cfa8d78ec22dc2a916'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scan_max_age'
              position: '13'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b3067b5a12124e3ea50b86eb7d8524a6'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'description'
            }
          },
          {
            table: 'sys_choice'
            id: 'b32404669a4b417b8cfec114bb95df5f'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
              value: 'policy'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b32ea220f3754d8a82de9fdb5061e7e9'
            key: {
              name: 'x_patch_loop_policy'
              element: 'draft_cadence'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'b383695b60aa4bbc9bd737b16f6b68d5'
            key: {
              name: 'x_patch_loop_policy'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b39bc9e2a23545e5bdec875eb242fb80'
            key: {
              name: 'x_patch_loop_plan'
              element: 'drafted_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'b4062cad43ed49a7a4d24812001e1133'
            key: {
              name: 'x_patch_loop_policy'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b40c0aff72fc4749b50b556c4c5fed4c'
            key: {
              name: 'x_patch_loop_message'
              element: 'plan_change'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b416bbbcedfb4026ac58a0e43a1a1c53'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'grouping'
              position: '3'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b42100030a5d4eb2a6be548348c00ba0'
            key: {
              name: 'x_patch_loop_window'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b427fa1d467d494ca8932ec451c5b36b'
            key: {
              name: 'x_patch_loop_patch'
              element: 'due_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b43132673e88427985fb4763030caccb'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b457f9d6da2d4221a2258cafee3488c8'
            key: {
              name: 'x_patch_loop_lease'
              element: 'released_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b46316b11a944e81a86879af154390ed'
            key: {
              name: 'x_patch_loop_window'
              element: 'ci'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'b46b19de6ecb49cb90f7010f40e8bf83'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'approval_to_window'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b4e8f962638d4e429a967ab921173b69'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'permitted_until'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b4ef3bbf60964c6fa492c247737f49ae'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sla_start'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b54e26a3e58342bd92d8be2d98dca4cd'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_ci'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b5518d07312147f8b3c18a7fe52aec16'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'problem'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b5a536971a44439798ec4c225636e4bc'
            deleted: true
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b62f6df525444580a752b189a9579adf'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_by'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b6708a2874df4b05b7ce6a6caff3c0d2'
            key: {
              sys_security_acl: 'd830f596c6ce433996a81728d9272187'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'b6a45f38251e40c0b95a7e6a4860598a'
            key: {
              name: 'x_patch_loop_window'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b6cb75e3c1794a20b6e4ecc4916a48e9'
            key: {
              name: 'x_patch_loop_lease'
              element: 'window'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b6fe73d6d2934a3daef3150f55b42f08'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'candidates'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b743b40be1794e4ea771c0f7b793e527'
            key: {
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '1'
            }
          },
          {
            table: 'sys_choice'
            id: 'b75ee1aa4fdb4d5189239e9f1667e0ca'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'on_hold'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b7816ce351fb41a1ac77372564a84f53'
            key: {
              name: 'x_patch_loop_policy'
              element: 'try_plan'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b781dee0eddc439ab1946d310dffc2b6'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'candidates'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b7c1fa99fb2b4c1bb979c72b0208f998'
            key: {
              name: 'x_patch_loop_finding'
              element: 'edited_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b7fc40ab2e34455d946d86f5472b8853'
            key: {
              name: 'x_patch_loop_patch'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b8621b6141f8476bbef83e238347ce69'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_groups'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b87b66b4debc4187ab66bc8c71cb497c'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'b89afebf7356420e9bf2d76494f5df7a'
            key: {
              name: 'x_patch_loop_endpoint'
              caption: 'As given'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b8a2be2cb3c74a97983530128fe01844'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sequence_id'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b8e84b5ec7aa4df68ddb06248d712977'
            key: {
              name: 'x_patch_loop_plan'
              element: 'description'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'b8f15460e7f349d28cb323122159896f'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
              value: 'emergency'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'b945d08d8cf84afeba5c5987b7e4f8a7'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b947bf2344cb4caabb018c2022e1b4ff'
            key: {
              sys_security_acl: 'eab385f85e5f455abc8653820ac77092'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: 'b9a550cdc4e54f0786d141e176e44d9d'
            key: {
              logical_table_name: 'x_patch_loop_endpoint'
              col_name_string: 'plan_change,status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b9a68595be3a452cb5d8aabd584e9a4d'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b9e9b199bd3e4d78a503ca51130ca62f'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scanned_at'
              position: '13'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b9edd6a5f0aa473e8a747cb760f48e10'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'predefined_text'
              position: '18'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ba862eb84ca64cccba2f9eb514edd73c'
            key: {
              name: 'x_patch_loop_measure'
              element: 'source'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ba8aa8126b9a407791f50e5bb0bbe8b2'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'start_date'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ba8f6bbf004a48e6bf04cbe21c0e0d88'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'baae860babdb49c4910a847177c287bd'
            key: {
              name: 'x_patch_loop_finding'
              element: 'priority'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'baaf4c02ce114c90846c4c08d3f78f52'
            key: {
              list_id: {
                id: '1efcc5d2af194472ac55f81bb107ffc5'
                key: {
                  name: 'x_patch_loop_lease'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'released_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'babb52d6f5344cfe97404430d5f5f36b'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'short_description'
              position: '21'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bae341c0a4504d6abf9a94b5602205b4'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verified_at'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bb0200e899f24768a1ad3028eb0e2e32'
            key: {
              name: 'x_patch_loop_policy'
              element: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: 'bb3faff34f744076accc61766f28920d'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'edited_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bb408f8c8cb24620826e80f7ab59884a'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'active'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bb4e32edb7c94b0481c8b08bc811ec61'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'reachable'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bbb9f973bddf46f19c1034f8100ce918'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bbca0103c6464a2384bb89dfff660d92'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'previous'
              position: '25'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bbca7a7e3baa4d3fb27368b216bc70a2'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bbe0424961e5414cb375f25cae008f93'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bc0a72024a494b9d9e61f8350f91d1e9'
            key: {
              list_id: {
                id: '7d6974b868fe4227a5e01adf496eb91d'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'threshold'
            }
          },
          {
            table: 'sys_choice'
            id: 'bc6ce51b6d2e464881c451abcca700df'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
              value: 'critical'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_user_role'
            id: 'bc6f7b8e79de465085f99f553bbda819'
            key: {
              name: 'x_patch_loop.admin'
            }
          },
          {
            table: 'sys_index'
            id: 'bc86c76c3468435caa5aa1a34d7a467a'
            key: {
              logical_table_name: 'x_patch_loop_message'
              col_name_string: 'state,next_attempt_at'
            }
          },
          {
            table: 'sys_choice'
            id: 'bd1235b34dbe4c77aa5c8aec70476c4d'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'execution_policy'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bd215db3c1e74ca4b00865013074a8e8'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'host_id'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bd228e58c28943b59a15db4e533ab162'
            key: {
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'order'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bd4337689ca146b381da4a69f0172b39'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'plan'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bd442d926e8843ccbd65f6e21aab6d47'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'type'
              position: '5'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bda9172453aa4cf98fed26a2f5580162'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'attempts'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'be16c02ffa314acca67c1476ca6d84c6'
            key: {
              name: 'x_patch_loop_finding'
              element: 'message'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'be4a138828864cc18782f8ed92ba497e'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_choice'
            id: 'be67a6445e794102986b718b8f21650e'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'not_reachable'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'be747016d9224c0284d7bba5dec04806'
            key: {
              name: 'x_patch_loop_source'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bec6508cbce745109e5d979425d63777'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'notify'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: 'beef66378878484ea907491534ec9051'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'bf1964528bba423bbe70890e984b1d23'
            key: {
              name: 'x_patch_loop_lease'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bf2762eb251a4189826a0f83cd3c937c'
            key: {
              name: 'x_patch_loop_message'
              element: 'sent_at'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'bf3dc5ff157c4bc19a8a6d2003869303'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.prepared'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'bf742d811c1847f69ddd2aa27e6fb127'
            key: {
              name: 'x_patch_loop_source'
              element: 'delivery'
              value: 'both'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bf782a541ad0474591cb8c8618c170c1'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bfa2d348ee57407d822fe229f1d53c32'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'policy'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c01c357bd26f47fa94c8d4f2491316b0'
            key: {
              name: 'x_patch_loop_window'
              element: 'ends_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c01cc739f32d49d3b3876c56e3393fb7'
            key: {
              list_id: {
                id: '2e70be2c489b482b8327f5abc85504ce'
                key: {
                  name: 'x_patch_loop_finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c081b036695343efa5b172ddf332b4a5'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'policy'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c081fbd09e5c460eb19d910b30ef1f69'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'installed_at'
              position: '13'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c099687600dc491f9f7ec9e9ea975932'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c0ba2a34e72c43d8938d405347b89bba'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c17e0381b499439f8c3c394b48d11a97'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c1bc7185ca024bcea402c3c9248ed955'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c207b32db4284210b924d17d75c98865'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c2570c201d6148d3be491cbac3bc52a0'
            key: {
              sys_security_acl: '3e827fb488ea496d890c78d596283e15'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c2841dd7c0564190a57537fcefb18fc0'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'host_name'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c2d5466204b34efaa4c72bb64158201a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'scope_hash'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c3351eeeda654a41855cee65f4c00c86'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'activated_at'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c343e6ec60db485591cf1041c3cedb5d'
            key: {
              name: 'x_patch_loop_measure'
              element: 'at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c350a9abf1d445f1a9249232a852a73a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'extension_until'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c37485da58f94a8a8296d2ee6fe77581'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'message'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c37b91dc3d894f50b1de75f2296263a5'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'source'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c388af2b3055484da3d9e2d4a62548c9'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'per_window'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'c3d5ca30619247f58eb4e0659e67d3fc'
            key: {
              name: 'x_patch_loop_finding'
              element: 'severity'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c4104e6debaf4a7caa0553476570e455'
            key: {
              name: 'x_patch_loop_patch'
              element: 'url'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'c427b386be3d40daaafe594960b21bae'
            key: {
              sys_ui_form: {
                id: 'b383695b60aa4bbc9bd737b16f6b68d5'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'c452d6c3309e48abafbbb5e70bc5b5a1'
            key: {
              name: 'x_patch_loop_plan'
              element: 'source'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c491cd3625bd4533ad0e726bddf45758'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ci_table'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c4aeb1defe4e44b396c7fbd4daea6b3f'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_choice'
            id: 'c4df0e7bad03433a889b46014634d0b5'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'power_suspended'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c4f4889696244ac68497b14ddadb7b4c'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'due_date'
              position: '15'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c4f7933439ca4e34a169f9b9d8302d5b'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c4fcc025075b40bdb39b66d978b27a42'
            key: {
              name: 'x_patch_loop_source'
              element: 'previous_secret'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c53b8e9ce6e5436eb10df5ac975c1dfa'
            key: {
              name: 'x_patch_loop_lease'
              element: 'window'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c53e2e845fa0494aba0a3fae585d9c63'
            key: {
              name: 'x_patch_loop_patch'
              element: 'kind'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c5c10597d75f4df288bd87cfda10dbad'
            key: {
              list_id: {
                id: 'b4062cad43ed49a7a4d24812001e1133'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'grouping'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c5d52bfc68f94dc0a0fd7a36c2004dc2'
            key: {
              name: 'x_patch_loop_window'
              element: 'closed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c64aa87daca64471aafecaca65022029'
            key: {
              list_id: {
                id: 'e665621b8ce5425e95625f53b70c42f5'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'activation_number'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c65aa15805c940fa9db4517cad741d62'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'start_date'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c65be9b876cd4de0ac0452fdbb5a5f4d'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_hold_reason'
              position: '17'
            }
          },
          {
            table: 'sys_choice'
            id: 'c6a071ae6daf4a4a826dd758ebbfd06d'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
              value: 'standard'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c6a6d99333174504bd3623d3804a6513'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'short_description'
              position: '11'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c6b22b6093d3469a8150e4b4949793f2'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_hold_reason'
              position: '20'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c6c1c3342bff459ba6fd0b7be58145c0'
            key: {
              name: 'x_patch_loop_policy'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c6d6b22427fc421fbdf051db30efca38'
            key: {
              list_id: {
                id: 'e665621b8ce5425e95625f53b70c42f5'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'received_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c70ce5ddd97047b1bdc2ec5b737e9182'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_state'
              position: '1'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c7348172c95c4836bec06f4584e831ae'
            key: {
              list_id: {
                id: '99d087b017dd464b85fc1a39c93eddf3'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'delivery'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'c786854a50d14feba2201c8d2c735625'
            key: {
              name: 'x_patch_loop_plan_change'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c79cdbaa8b8f4ada9dac8659b0caf7d8'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'installed_at'
              position: '12'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c803894ac56f4c4c8e72f3c2c1f78ac7'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'ci'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c809998b67ec47ea9a3a32fd9e3e45e9'
            key: {
              sys_security_acl: 'f79d8fccd4af479eb85d272e713adce4'
              sys_user_role: {
                id: '72ee10f776d148908c8f28b88cbca629'
                key: {
                  name: 'x_patch_loop.integration'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c830722e5d234e959b040950496b1afd'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'verified'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c831085231c64690912df175a722edf0'
            key: {
              name: 'x_patch_loop_finding'
              element: 'policy'
              language: 'en'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'c8391d4fe2e94bc1b7f0c729631593bf'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_emergency'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c84e513643c9432b81d907423037a13e'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'verify_task'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c86d416a280e4c8faf71f1329676353d'
            key: {
              list_id: {
                id: '12b74a8859944f7795a54f9365db0289'
                key: {
                  name: 'x_patch_loop_place'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'service'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c8a42db9e473453db9488adba9e7d325'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c8c146c314a44afba2fdb8ea364f557a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'activation_number'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'c8e595be8afe4c9ea89afefa07bc2498'
            key: {
              name: 'x_patch_loop_message'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c9130303668a4423aa1f83b328dc2f36'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c93789108277495986bcf2a2f5c3e6a2'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'severity'
              position: '18'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c93bbc3ea3c146c9a4695c33830be2f9'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_high'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c978304f8c344807936a42268433f947'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c97b54ce25504586bc9ca2f865d6c088'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '16'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c97bc4d2ebcb435fbaf64af27bb1cd3f'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c98743c59a7c4ddbb5c4449234c29fef'
            key: {
              name: 'x_patch_loop_message'
              element: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c98edb05af0842a497f83e827a426c91'
            key: {
              sys_security_acl: '1d1797cceffc4685a4b06c067d02db00'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c9cac908e15c404daec2bed6e4029467'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'overdue'
            }
          },
          {
            table: 'sys_choice'
            id: 'c9cf074b4fc84238b72b19e0b14d0e1d'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'rejected'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ca1f348a93e241779d81e4c5d4782be7'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_request'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ca65e015d0134c918490d1c13c75ce93'
            key: {
              sys_security_acl: '217a3e85b4f24a53bfcb6ce28b17b59f'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ca7cab9c6bc34fc995fecfd6c4bf8281'
            key: {
              sys_ui_section: {
                id: '0e5c16b90e6d4c8b931b43e72575ab6e'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Try it out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ca8f844d6dc34286860305abd68fbd1d'
            key: {
              name: 'x_patch_loop_plan'
              element: 'drafted_by'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'caa80efd58964f09964351576e9ba258'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'progress'
            }
          },
          {
            table: 'sys_choice'
            id: 'cae1606e7f5a43b3be185d830036bbdc'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
              value: 'critical'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cb0f72c705d940b187ff20110cb15cee'
            key: {
              name: 'x_patch_loop_finding'
              element: 'host_key'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cb3a758727e64bc3b43db89e8f26e436'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'decided_at'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: 'cb4cf327d7644cab9378b14afc73ea69'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'on_hold'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'cb55e42efdb04a82a232007de07f0493'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'open'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cb59b757a6f9406baa080e8b873433e7'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'match_source'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cb5fdc67eda143bf8c073ae575d204f6'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '19'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cb9143f555d54899b25da98a0439153e'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'type'
              position: '4'
            }
          },
          {
            table: 'sys_choice'
            id: 'cb9b50f21dad4cfcbc7daef0249d59e3'
            key: {
              name: 'x_patch_loop_measure'
              element: 'unit'
              value: 'percent'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'cba55baa9a6a4fa79df3c7605c00d4b9'
            key: {
              sys_security_acl: 'd830f596c6ce433996a81728d9272187'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'cbe6da3899eb4e7ab6ab0a8826884aea'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'match'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cc011cd09879486d8bc0dfc4809eede3'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exception_reason'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cc127208fd8a42bf8aa39cf586dcfa3c'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'close_code'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'cc54d23313cd465b9e393e215d2c5f0f'
            key: {
              sys_security_acl: '589eb232003c47a9afa234d78d2e720b'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'cc763dc90e6946e381bba2773a6ff705'
            key: {
              sys_security_acl: '8306cc0de25d46fdba5d1eed4634a5c6'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'cc8db7cb44ef4db9b0f4179b1ac37aaa'
            key: {
              sys_security_acl: 'd109945ad38d4a54bba713fca2a2d0f4'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cc8ecc51f3cf419cb3563c076784056e'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'close_code'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cca0af40d22145ff9ac82e733d37d3e9'
            key: {
              name: 'x_patch_loop_lease'
              element: 'ci'
            }
          },
          {
            table: 'sys_choice'
            id: 'cd3581574e9c4cd08fa903fb444197b9'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cd406802288a49608047ed3bd2e89bea'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activated_by'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'cd8e415bb3da45c58d7418b4adcb0b2e'
            key: {
              logical_table_name: 'x_patch_loop_plan'
              col_name_string: 'source,plan_key'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cdbc4564dee040eeb9af411322ae30d8'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'scope'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cdf0cbc2cd7944c89419de2ef3d5fc44'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ce03bf87a06d436d9459958d58edf1f6'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'group_key'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ce0b8a66124244ddb8982c0089ac64e1'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'window'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ce34caa6fd134ebd9f11cb1554b10910'
            key: {
              sys_security_acl: 'e6f6af87622f4a71aec173ff52f2c048'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ce49c197b8cb479eb0b8cb19e53fd8f8'
            key: {
              sys_security_acl: 'd6660eaf18e342e9b97aeabcdb21b45f'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'ce4f9d5e441842a0b95d21fa0a4a7a7d'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'threshold'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ce5c81679bf048bbbf125e6191e895aa'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sequence'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ce7355e208f24aa2aa1839cd1a2c8d6d'
            deleted: true
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ce749624a0fc4ce69386a9f18c282cc4'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approver'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ce8f79a1f9b942939e9b6d4803ad7d7d'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '17'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ce96133edba744639d29f2254e902a20'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'exception_reason'
              position: '18'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ceadaf42404e49b6b9061a8ab657e9d2'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_error'
              position: '13'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ced721dd8a08451e81a411c10e95c771'
            key: {
              list_id: {
                id: '5ad1dce158b94fa68641d475e6bd2d21'
                key: {
                  name: 'x_patch_loop_measure'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'unit'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'cee38a65e1764318bc11eadc7077c70c'
            key: {
              name: 'x_patch_loop_source'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cee8acfae17843b28c457f7e9b62c7d0'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '3'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'cf092e44bffb4d8fac8ba33d63f31797'
            key: {
              name: 'x_patch_loop_task_template'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cf9fcb8ce18f48c8b3c7134ce0a1e7d1'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_hold'
              position: '16'
            }
          },
          {
            table: 'sys_choice'
            id: 'cfb7aa0b3d114ba29778161cf399171c'
            key: {
              name: 'x_patch_loop_plan'
              element: 'state'
              value: 'verifying'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'cfbe2b733f244aff8d35bfb4b8ec85a4'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '-5'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cfe0c45ad32e46549a240d82654eb25a'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cfec0f8cea764e1d8b409d76ef22a403'
            key: {
              sys_ui_section: {
                id: '21660045a2c047419c18abc7b5d0198f'
                key: {
                  name: 'change_request'
                  caption: 'Planning'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'test_plan'
              position: '3'
            }
          },
          {
            table: 'sys_choice'
            id: 'd05784f653c946e499116c281af5a212'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'window_required'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'd08371fcffed478983d3a80d2c661634'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '-3'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd09478e1c9a44be3b23d20cf05010e74'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'emergency'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd0e1731dfaad45389b41d6ff3e7544d3'
            key: {
              name: 'x_patch_loop_plan'
              element: 'approver'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd1372d77daba4964bde757e7b3e71e44'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'successor_of'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd164f6185166456bb55d890971dcbce8'
            key: {
              name: 'x_patch_loop_policy'
              element: 'service_capacity'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd165e71e334442349c332e45f16916d1'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'bypass_blackout'
              position: '6'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd1cdffd31ea64a9f9b6424f227cc847b'
            key: {
              sys_security_acl: '43e4c0754497479099636dab26947b1d'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd2232f473f3246cdbed1b0ac7d286c02'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd2684b066cef430d90627a933367dc51'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'conflict_status'
              position: '15'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd284d15c813d465c87c685d1551f68c6'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'what'
              position: '2'
            }
          },
          {
            table: 'sys_choice'
            id: 'd28a11bc54d64afaa436e42ec8beba9c'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.approved'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'd2abb67afa2449bf871a1bfac176dfc6'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'verifying'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd35f142ec0c740b893291b891bbd33ce'
            key: {
              name: 'x_patch_loop_plan'
              element: 'completed_at'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd3cb062806814831991c1d40cf8d630e'
            key: {
              sys_security_acl: 'd6660eaf18e342e9b97aeabcdb21b45f'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'd3db5819eb4a413bb8c109d6c737c366'
            key: {
              name: 'x_patch_loop_source'
              element: 'delivery'
              value: 'poll'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_user_role'
            id: 'd3e745d3981b4b7ca33cd37db574365e'
            key: {
              name: 'x_patch_loop.user'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd4059ee372b04958bc477bc27d362921'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '12'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd41d432e9d4e4bf98978ca2ed4f1e392'
            deleted: true
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd48bd3d181104e74a1b23dd2b1e2e52a'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activated_by_text'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd49e471044a34d17916810fad7c12c6e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'short_description'
              position: '18'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'd4a8ea9bf6e541769d0c28977bc53828'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd4c0bdcde20c45ab89cd4522084c5baf'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'decided_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd4e530fbe11e48e5824faef4b3a1b869'
            key: {
              name: 'x_patch_loop_plan'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'd4ffc5d69f4749ea9794a24696eec394'
            key: {
              name: 'x_patch_loop_plan_change'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd53452182a134f64ad6f8b363ff9f370'
            key: {
              list_id: {
                id: 'e665621b8ce5425e95625f53b70c42f5'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'http_status'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd54f6309e3e84ee580355269a75a7997'
            key: {
              sys_security_acl: 'b48da3501ddd47a3b4f0272c4d15a3bb'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd56d2ad6c016415680b3c4c48be23641'
            key: {
              name: 'x_patch_loop_finding'
              element: 'installed_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd58847392d65489dbb8d36b03cff9b63'
            key: {
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_by_default'
              position: '7'
            }
          },
          {
            table: 'sys_choice'
            id: 'd5bdd76f99f64bfe9f40f1cbd486040e'
            key: {
              name: 'x_patch_loop_finding'
              element: 'match'
              value: 'pending'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd5e2928824224f75951aecd403c7077e'
            key: {
              list_id: {
                id: '1efcc5d2af194472ac55f81bb107ffc5'
                key: {
                  name: 'x_patch_loop_lease'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan_change'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd6409263253d41fa935af5e810ce42cd'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'severity'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd642943cfdc54ad7870e60024ac91b8e'
            deleted: true
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd67f7994af034c208371ba7467de40ac'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd68a24f4f8bb4aa394306375d26a554d'
            key: {
              sys_security_acl: '1d1797cceffc4685a4b06c067d02db00'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd691c6a3f62e46d1a160b4be012cb0a2'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'message'
              position: '13'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd6c4c3aab01946458a7e02d1b96c1613'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'endpoints_total'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd72b92b51bd647be866200c146d04515'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd7459a3d32524e7495fb44872d1e960c'
            key: {
              name: 'x_patch_loop_lease'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'd762e6cc5067495a9d53921423247d5e'
            key: {
              sys_ui_form: {
                id: 'b383695b60aa4bbc9bd737b16f6b68d5'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd7843630e2724a0ca55f87a737cafb65'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '17'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd791022b61934d0bbcea3c05fbfdac09'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'os'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'd7937ab45bd345c7b064e61b70debae7'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd79e7fe1f71d410e94bc209c60c3e61e'
            key: {
              sys_security_acl: '1298e6b8beb542ca9ed59e8d523d3682'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'd7ac56fc5b934a81845a258c5b1b0f45'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'scope_hash'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd7c34f97c23049b2ba70fb284c2cd9f9'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd7cdf840fee34f4da8ab251c80ea9f97'
            key: {
              name: 'x_patch_loop_patch'
              element: 'patch_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'd80fef4244ec4d0ba85da4208dec9e02'
            key: {
              name: 'x_patch_loop_inventory'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'd810e722409042c2a416d099c2a7258c'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
              value: '0'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'd8953836d6744dcfa403ef81c112c3f0'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_type'
              value: 'normal'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'd8a0b1dbcb7a4b7e9e1463a1be66b024'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'plan.canceled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd8ac3410d3a04eea9b38f5d526565f00'
            key: {
              list_id: {
                id: 'a5af9614bd6f4b47a4c402612cd05b0e'
                key: {
                  name: 'x_patch_loop_patch'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'patch_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd8bd9cf164364922822719bd0bc02dc7'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'taken_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd90174fc538d4eab81db61ea5f96bd2e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'priority'
              position: '5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd90c3c9027d041a68d8940c9a6fe27f2'
            key: {
              sys_security_acl: '3fd891986d844a7bbf006e09ef282441'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_section'
            id: 'd9d7f0dfad714ee594dba977cfd8a83a'
            key: {
              name: 'x_patch_loop_plan_change'
              caption: 'Plan change'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'da1c2c43d13841468cb093908c32f978'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'risk_impact_analysis'
              position: '21'
            }
          },
          {
            table: 'sys_documentation'
            id: 'da1f07809047438ba69a0892a7740e62'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'flags'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'da260f755cbc40debe9d516774247625'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'succeeded_by'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'da2c8090f28146b9a9c882d62528d3e9'
            key: {
              name: 'x_patch_loop_message'
              element: 'source'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'db532c4f85994ce2a1e6b07a5b280c3e'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_key'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dbac106175b84280980df5a775c82cb6'
            key: {
              name: 'x_patch_loop_policy'
              element: 'on_conflict'
            }
          },
          {
            table: 'sys_choice'
            id: 'dbad51010e8c4cc9956687cf860e7690'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'preparing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dc1966fecd934334bbdc9acd52439847'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_emergency'
            }
          },
          {
            table: 'sys_choice'
            id: 'dc27283ac0984a9385780cf797ef3ca0'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
              value: 'candidate'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: 'dc65073d85344dafa8af3ad51e262e6e'
            key: {
              logical_table_name: 'x_patch_loop_place'
              col_name_string: 'service'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dc87d629ef7e4d5294d7f4342fdf7f49'
            key: {
              name: 'x_patch_loop_lease'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'dc9b3ce711264b73a7d80580b1681114'
            key: {
              name: 'x_patch_loop_source'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dca790302a154ca39fd8eda823aad716'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'patch_ids'
              position: '14'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'dcb0624a910147418fc6959a1f9c94cb'
            key: {
              name: 'x_patch_loop_policy'
              element: 'on_conflict'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dcbaca0ae49344028f04dce7d1da4b5f'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: 'dcc2357ac2b74d428a659a2b4cbe5916'
            key: {
              name: 'x_patch_loop_measure'
              element: 'unit'
              value: 'minutes'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dcdf38d5016f4d26b255ef73220c046b'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'started_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dcefb95b20f84c279ae7eb2a152bac06'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: 'dd090ece47d44d6ab55fe10a34d3de20'
            key: {
              name: 'x_patch_loop_plan'
              element: 'plan_key'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'dd278ed30efd48b7bc71492452fc21e0'
            key: {
              sys_ui_form: {
                id: 'eff35f3d5e694928a69e4e74c15fc36a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dd2ca349db2e4ee4a10547e89513de7a'
            key: {
              name: 'x_patch_loop_window'
              element: 'ci'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dda0eb4f82c34c338e3ce1df4aff3c44'
            key: {
              sys_ui_section: {
                id: '9d57eaf4544e48b19b27b3c6e3c42a03'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Time limits'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dda3b229c23d4d9d8c3a575389dd88c7'
            key: {
              sys_ui_section: {
                id: 'aa5e95ae98ba42668277b0a3e1805c5f'
                key: {
                  name: 'change_request'
                  caption: 'Closure'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'close_code'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dda460bbf36c4902b9a602ab0a85a912'
            key: {
              sys_ui_section: {
                id: 'b04251bae3bb4767b5f0c4ff2077011e'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Approval'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '8'
            }
          },
          {
            table: 'sys_db_object'
            id: 'ddf943a691424f80b5b7ef7dc10db3f9'
            key: {
              name: 'x_patch_loop_task_template'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'de30702e193347159d575c956f669934'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'start_date'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'de3119a2377547578a4c8c62174c0c1b'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'de414eb55392434ab47809cab5741c63'
            key: {
              list_id: {
                id: '5ad1dce158b94fa68641d475e6bd2d21'
                key: {
                  name: 'x_patch_loop_measure'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'at'
            }
          },
          {
            table: 'sys_choice'
            id: 'de936a5baf444a0e902008470416a2bd'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'production'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'de98794dfcab4d5f9bd14c4f5c60a722'
            key: {
              name: 'x_patch_loop_patch'
              element: 'due_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'deab80794b7648ada513db46bf7fb0da'
            key: {
              list_id: {
                id: 'b4062cad43ed49a7a4d24812001e1133'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'order'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'df14bec514974376816a1307d44a4cfd'
            key: {
              sys_security_acl: '1d1797cceffc4685a4b06c067d02db00'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'df2438d97b4049a1a64b01eb9c16ea9a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_known_exploited'
              value: 'no'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'df505842fceb4ae7965e2e2b97c5447e'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'plan'
            }
          },
          {
            table: 'sys_index'
            id: 'df5e3de1d02645bc99a2e16530c5e65c'
            key: {
              logical_table_name: 'x_patch_loop_window'
              col_name_string: 'plan_change,state'
            }
          },
          {
            table: 'sys_documentation'
            id: 'df6d6af0568b42f4b0171786da292bdc'
            key: {
              name: 'x_patch_loop_place'
              element: 'service'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'dfa2a4f5a52348678d43fb7eb5c8cfa7'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_emergency'
              value: 'yes'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'dffca3409b2544d68516be69ca9ed26d'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'window_end'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e074b386d48949dd9512bc419fdd94fe'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'body'
              position: '14'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'e08df13bcb364567a24b7260ca52f0ff'
            key: {
              name: 'x_patch_loop_source'
              caption: 'Patching tool'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e0be4527ea174d1980b748f44a4d05b4'
            key: {
              name: 'x_patch_loop_policy'
              element: 'due_days_exploited'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e0d22a605e56484ca351550c9d8ab10c'
            key: {
              sys_security_acl: '4da9c346a53c42a0bd3dfa97de3b857a'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list'
            id: 'e1277a1304434c348e62c19ad26679c5'
            key: {
              name: 'x_patch_loop_endpoint'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e159abdb40d74ea0b29489582d898e48'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'policy'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e1622ea4a319443ca0003431292c6102'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'message'
            }
          },
          {
            table: 'sys_choice'
            id: 'e17472c3bf334b5cac5f7455950ed018'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
              value: 'findings'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'e17d74cba1f14f0ea6dd72b10a578d04'
            key: {
              sys_ui_form: {
                id: 'b383695b60aa4bbc9bd737b16f6b68d5'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '0e5c16b90e6d4c8b931b43e72575ab6e'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Try it out'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'e17d9874175f4a658b73091129e6204a'
            key: {
              name: 'x_patch_loop_message'
              element: 'source'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e1b21594bd164fe0802b207d60fcbd12'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_environment'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e1bde8d50c274b98aee90335dfc5781a'
            key: {
              name: 'x_patch_loop_source'
              element: 'push_stopped'
            }
          },
          {
            table: 'sys_choice'
            id: 'e1d688dcdcb0485297dc9fb23eeb7393'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'window_adherence'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e23d4234685d4181974381d06d3a71e7'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'problem'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e2420938c72542e18c3c43bdc9aff301'
            key: {
              name: 'x_patch_loop_policy'
              element: 'default_schedule'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e2461ad7c7ba455191d6daee03107546'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e2712c2172734c7483bee4d6664beeb6'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e2a7288167d74821a141a01cfbc5415a'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'mac_addresses'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e322b1c44b914e1f91acd51a342289a2'
            deleted: true
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e32bacd2259b471bb07e05a4f125c83a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'completed_at'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e356b19ccd0b4276b0848ad79200a3ec'
            key: {
              list_id: {
                id: 'e665621b8ce5425e95625f53b70c42f5'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'subject'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e3605d6a9b094c7588dfa1ef0e4d7e27'
            key: {
              sys_security_acl: 'dffa52242f2f430b92cb1a81ef771f58'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e3a2d52438834e2b880bf7b256c846a5'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activation_hash'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e3b10968c2094a11a72ec60891a6e3c0'
            key: {
              name: 'change_request'
              element: 'x_patch_loop_plan'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e3c591e4e3a145799aa1281a1730a989'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'plan_id'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e3d638289f574ebea2c5491336d26434'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e40a85aced0f40e5ade182c210b759ec'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'points'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e42bf476cc274f0089797a695a4cb8b3'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'priority'
              position: '21'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e43a4c592fba408794e90498cc3d24b3'
            key: {
              list_id: {
                id: '99d087b017dd464b85fc1a39c93eddf3'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'assignment_group'
            }
          },
          {
            table: 'sys_choice'
            id: 'e445270440cb4e48a042a33339ae24bb'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
              value: 'attention'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e46e20e5497e43abab07de14c8e99a0c'
            key: {
              sys_security_acl: 'd109945ad38d4a54bba713fca2a2d0f4'
              sys_user_role: {
                id: 'd04ddcdc137e4923a1cdead45058f7bd'
                key: {
                  name: 'itil'
                }
              }
            }
          },
          {
            table: 'sys_index'
            id: 'e4715ce2047746a1bc064830139593a4'
            key: {
              logical_table_name: 'x_patch_loop_measure'
              col_name_string: 'plan_change,name'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e4c507ab7f814d968e87d40bd9b51168'
            key: {
              list_id: {
                id: 'd4ffc5d69f4749ea9794a24696eec394'
                key: {
                  name: 'x_patch_loop_plan_change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'change_request'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e4d4006c03c642e2bbe73df9a1843774'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'scanned_at'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e4fd954d8bbc455aa1041742ecabc2ff'
            key: {
              sys_security_acl: 'ec19105a8678445ca7c1f8bb4e576603'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e5488b63a33f471d8a731161b82f0c98'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e556a8fd69fa4b7592acde4526fb20c0'
            key: {
              sys_security_acl: '2057d817d0874f2db41fa696e23d4513'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'e581622141b74dfb819318f1642ea030'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
              value: 'endpoints'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e5885a6f9f274d53bcc7bb6d5f19abde'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scan_id'
              position: '15'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e5a2f9d77e88484188c6ba9730fb6304'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'host_name'
              position: '1'
            }
          },
          {
            table: 'sys_choice'
            id: 'e5b2e23b4bb54684a4d5511d4510cafd'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'status'
              value: 'awaiting_approval'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'e5ed7ba64147411988c270b37dddb1fb'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
              value: 'refused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e63d40daa1694067bf1578078043529f'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'per_window'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e63de0a0304f40bfb2f4661667ed764b'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'e665621b8ce5425e95625f53b70c42f5'
            key: {
              name: 'x_patch_loop_receipt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e6947f5087db46bd805a6c76c272328f'
            key: {
              name: 'x_patch_loop_patch'
              element: 'url'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e6a0081295b242ec8b47685e3eaec3d8'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'subject'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e6b171ae234741ce9d7c61632c64eadf'
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'on_hold'
              position: '18'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e6f63735917b4e5fbecc26339f475059'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sequence'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e714ec2c003343e7a4b2c0cd6bbb0539'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e71f09e9850c430c851f1b38f9b564f1'
            key: {
              sys_ui_section: {
                id: '46c0d53eb1434a9d9242cd57a1de249d'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Evidence'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'succeeded_by'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e71fbc80ddcc4278aec8d3594e541516'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'serial_number'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e774cfe8182e4c1eb896229fd395a34e'
            key: {
              name: 'x_patch_loop_measure'
              element: 'plan_change'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e79a985f6ec044bd8506dd15b8eb7194'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sla_end'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e7c531190717487dbf8b3faba35f7964'
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'message'
              position: '17'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e7ca71e22b504dbaa43d2d01a67eea4a'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '12'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e7d1792e108249ec9177f435bee494e7'
            key: {
              name: 'x_patch_loop_source'
              element: 'user'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e80c7d38eff745ae81c57e686562bbf4'
            key: {
              name: 'x_patch_loop_window'
              element: 'opened_at'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e88225032b3447b3a709b8921304f93a'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e8e00b3263c14567959556b63c06e5b0'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'scanned_at'
              position: '14'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e90d9f5a983544ed86509260412f7cf9'
            key: {
              name: 'x_patch_loop_measure'
              element: 'plan'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e983e98d2e5c43749915279910c66488'
            key: {
              sys_security_acl: '64222c9012874cabb76ab7250cb54639'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e9b37f7b8f764a10b95ac551ed83e4fb'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'found_at'
              position: '16'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e9c45f0633e1419f951f82ab4c9e3d11'
            key: {
              name: 'x_patch_loop_policy'
              element: 'try_ci'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e9ed10c1277f4009a02e0e7b308d83b0'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '17'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'ea31e18d4e27403e94ce0206d2ff607c'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_status'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ea32290fa7da4f4e8528fdb2f7e0cf18'
            key: {
              name: 'x_patch_loop_finding'
              element: 'source'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ea37e8b2c9a64da7886ab4c0db09509c'
            deleted: true
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'previous'
              position: '15'
            }
          },
          {
            table: 'sys_choice'
            id: 'ea78e0818f194da3b83117810617abc3'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'powered_off'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ea88cb618ddb4b3081eabdce291c04d9'
            key: {
              name: 'x_patch_loop_finding'
              element: 'found_at'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'eaae2cd74fdd4b9d91ac7ae96c2547a7'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
              value: 'done'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'eaeed0bb2a17414bb35109362dcd8fc2'
            key: {
              sys_security_acl: 'd6f928cc0ac04fc3abfc2dcb3dddfb92'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'eb240d73cd174c0ea856f5993b15ae94'
            key: {
              name: 'x_patch_loop_measure'
              element: 'plan'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'eb25d971a7e24451ae52188905335ae3'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'disconnected'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'eb2de412da6246daac59bf40afbb3d8e'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
              value: 'skipped'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: 'eb4b95245645488abadf842fee1d3a16'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'endpoint,patch_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'eb59cc897c9c443fbc33b4afa7433416'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: 'eb6b935a1cc847f29b6229b0576cfba4'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'decided_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'eb8c6b4f17b844e4ad79425ff219412a'
            key: {
              name: 'x_patch_loop_lease'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'ebafa544c793467084ef19f48e67f576'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'history_above'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ec1b32792c9e48cbab087d5470e6493c'
            key: {
              name: 'x_patch_loop_source'
              element: 'endpoint'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ec5215bca30a4540a3ce177d6a79ea61'
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ring_share'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ec6964d7417a4f1dbce4de88a830cdf6'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'plan'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'ec6ad76630ad48f79473be6217035005'
            key: {
              name: 'x_patch_loop_plan'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ec9098c3794d425d9b6a769ae78fe9c9'
            key: {
              list_id: {
                id: '6cb2845ec0d842d29a1e8339aee36f42'
                key: {
                  name: 'x_patch_loop_task_template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'change_task_type'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ec9a47a698164c3ea808cc165e1aa5b9'
            key: {
              list_id: {
                id: '7d6974b868fe4227a5e01adf496eb91d'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'eca31b23f9ad489791812617856140d1'
            key: {
              list_id: {
                id: '5ad1dce158b94fa68641d475e6bd2d21'
                key: {
                  name: 'x_patch_loop_measure'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ecbb3f11e4a1483baa26ae862b81a13f'
            key: {
              list_id: {
                id: 'b4062cad43ed49a7a4d24812001e1133'
                key: {
                  name: 'x_patch_loop_policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ecc3adef5da34cbc830c1d1f571f0c7f'
            key: {
              sys_security_acl: 'e7855739f1d842159f1183a247a5f95f'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ece5a7070e29494dbc17bbbba8e8a039'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_choice'
            id: 'ed3127f52f174edba00ffc0a8bb80987'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'finding_to_plan'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ed9c1c00911644848152d0243168e691'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'started_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'edb1c32c9eb8424390df6898f9f8b962'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'ci_table'
              position: '9'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'edc53b66c3a04860a65000b547175299'
            key: {
              sys_security_acl: '85b7fc67579d4db1860c3636517a147d'
              sys_user_role: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'edd1a1aa79e74867b74cc480cb3f1f4c'
            key: {
              name: 'x_patch_loop_policy'
              element: 'implementation_plan'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'edee021ce21b442ea632d9e82b28c57b'
            key: {
              logical_table_name: 'x_patch_loop_plan_change'
              col_name_string: 'plan,group_key'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ee19394f4e2140e7a18b6da2a19d8d24'
            key: {
              name: 'x_patch_loop_measure'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ee193fac838848a696590edc4e78f392'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'threshold'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ee1967a56b8c43cd82c86f7ebd2cb45c'
            key: {
              sys_security_acl: 'b6e8e4c669044c9eae4a333e3db42ba1'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ee1f7d32443d4c89809d2926fb810be4'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_count'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ee264b2bba0d44bc88e402c294326592'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sla_end'
              position: '12'
            }
          },
          {
            table: 'sys_choice'
            id: 'ee35b015863647548350a65fe938370f'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
              value: 'planned'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ee55296e7b924ed894016f2e49021d68'
            key: {
              sys_security_acl: '8d15f072eebb444ab1a693d960fc869b'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'ee7d0ccaa5894237a84c974426be8473'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'installed'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'eef41376a873462f8d4ead131cdc9304'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'predefined_text'
              position: '17'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ef5f373ca51942e9ae0fcd2a3ba40f9a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'implementation_plan'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ef6aabb1e48b4764a205bda944318863'
            key: {
              sys_security_acl: '61978170c84c4d02a1a8f98cf48239a1'
              sys_user_role: {
                id: '72ee10f776d148908c8f28b88cbca629'
                key: {
                  name: 'x_patch_loop.integration'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'efb7f766c64d4637b61577a59037cb44'
            key: {
              name: 'x_patch_loop_plan'
              element: 'highest_severity'
              value: 'none'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'efe09a34c41348ac9fe094766204f4e9'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'progress'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'efe4cb474cb04365b3abcaa7ccc2477f'
            key: {
              name: 'x_patch_loop_finding'
              element: 'installed_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'eff35f3d5e694928a69e4e74c15fc36a'
            key: {
              name: 'x_patch_loop_endpoint'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'eff4de3fab6949b394b1170baae71389'
            deleted: true
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'highest_severity'
              position: '8'
            }
          },
          {
            table: 'sys_choice'
            id: 'f03040ecba8b4e53b8d9f4988f027962'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_type'
              value: 'emergency'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f07882b2211f43be9e34e2348c157633'
            key: {
              name: 'x_patch_loop_message'
              element: 'plan_change'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f08d4139d76a44839caf35c85b36dd84'
            key: {
              name: 'x_patch_loop_message'
              element: 'next_attempt_at'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f095a5f57272438398789a339f1fc3b7'
            key: {
              name: 'x_patch_loop_place'
              element: 'taken_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f15535733b794f3ebe05e88f8bcda21c'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'f1d44178c7b94166b5671a2091511390'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'reached_state'
              value: '-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f1da87d0db1c4e34a008b57fd487e5cc'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'successor_of'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
            key: {
              name: 'change_request'
              caption: 'Patch change'
              view: {
                id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                key: {
                  name: 'x_patch_loop'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f2072e8a78a8413b933519ed80f42663'
            key: {
              sys_ui_section: {
                id: '4a258590234b45d58d594fe9ea7c9812'
                key: {
                  name: 'x_patch_loop_task_template'
                  caption: 'Task template'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'gate'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f21723e095d347bda33e8397070c3229'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'endpoint'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f27bc7bec1e44bbd9af391a8a04315e2'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'drafted_by'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f2938397f7ad45e9b37f5de7fee0bbdd'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'told_end'
            }
          },
          {
            table: 'sys_choice'
            id: 'f299af86efae4b4b8288d11448494b58'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'change_type'
              value: 'none'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f2cba2e40d8b4caf946d05416bff4437'
            key: {
              sys_ui_section: {
                id: '0aaae54d6c4543bab435358d383616da'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Applies to'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f2cbd992ca1444fe8ff536e49a2da637'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ci'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f2e30acc93a64b5ab996be53c9aeb0c1'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'description'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f2f8eaa3c4d542edb0aebfdc0de67436'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'activation_number'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f31d4292b8cf4ea08532fe5ae3256d30'
            key: {
              name: 'x_patch_loop_plan'
              element: 'progress_text'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'f3263600389c412f84259107a5404131'
            key: {
              name: 'x_patch_loop_inventory'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f344715eb74d4753a6006686f09925d2'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'dimension'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f36357c3866e4b7cad524c85cc8e2cc3'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'asked_at'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'f375374d91854950a59993abc3129732'
            key: {
              name: 'x_patch_loop_task_template'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'f3c83c1f15aa4956a363f019a5693880'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f3cda7d0e64843959ed53429c161bb57'
            key: {
              name: 'x_patch_loop_window'
              element: 'window_key'
            }
          },
          {
            table: 'sys_choice'
            id: 'f4243066ded2424fb83ce17090f1bb74'
            key: {
              name: 'x_patch_loop_risk_rule'
              element: 'what'
              value: 'systems'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f466ed2514d94d7c89f562f4a3ad8851'
            key: {
              list_id: {
                id: 'e1277a1304434c348e62c19ad26679c5'
                key: {
                  name: 'x_patch_loop_endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f4f7ebc03580459196e859fc4cf5a106'
            key: {
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_index'
            id: 'f4fc519b9b894ab8a40988545d02f066'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'source,policy,status'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f5248cd77e3f472ea794c825f5277776'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'serial_number'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'f55d10eb922c45c3882b482da54fc6d5'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
              value: 'changes'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_index'
            id: 'f58b0d1be59a4e24bac612083794c3b6'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'source,host_key,status'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f593540eda004561880b109b8304d20b'
            key: {
              name: 'x_patch_loop_plan'
              element: 'receipt'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f5a977616c6c4f4395a847aef562d9bf'
            key: {
              list_id: {
                id: '2d9c2e231e61422d80c57145c3cda587'
                key: {
                  name: 'x_patch_loop_window'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'plan_change'
            }
          },
          {
            table: 'sys_choice'
            id: 'f5ca5074bf494378b873cf6e669a10f9'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ci_table'
              value: 'cmdb_ci_computer'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f5e3b455d30e4c719d824c57fe0fc9d8'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'service'
            }
          },
          {
            table: 'sys_choice'
            id: 'f5f257cd53d1467dbab8bbcc6409504b'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
              value: 'window.opened'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f66252b04f194882ab96da38dd0e92d0'
            key: {
              list_id: {
                id: 'e665621b8ce5425e95625f53b70c42f5'
                key: {
                  name: 'x_patch_loop_receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'kind'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f680c77dc0524394b90de87980d87114'
            key: {
              sys_security_acl: '54dff0642038497ebec0a4bdada5048b'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f685eacade8b434084ea1d82f1bf979f'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f6878121e5ae4952aed3dcf87fcbee77'
            key: {
              name: 'x_patch_loop_message'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f6a91082064148e38f1d0098a29f723f'
            key: {
              sys_ui_section: {
                id: 'a5833cd192a44baca8fac0f1ff1c03c1'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Policy'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f6b1ee2c45194fbf9e8c8d5501d0d613'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f6bf0b4e6fc94bc68e83feb7079e3fce'
            key: {
              name: 'x_patch_loop_finding'
              element: 'patch_id'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f6d30e9cadc643318f95cc1ed1d9f753'
            key: {
              sys_security_acl: '251f5225076f4c6585507d49fddf31b4'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f6ee8c298f4a4f589fec9c961bbb6aba'
            key: {
              name: 'x_patch_loop_plan'
              element: 'source'
            }
          },
          {
            table: 'sys_choice'
            id: 'f71e9151ad134f258826cd1692dcd019'
            key: {
              name: 'x_patch_loop_finding'
              element: 'status'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f7325555b401450b9479da5d35f092ec'
            key: {
              sys_ui_section: {
                id: '1ac7753c993842028b203f432fea4d92'
                key: {
                  name: 'x_patch_loop_message'
                  caption: 'Message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '7'
            }
          },
          {
            table: 'sys_user_role_contains'
            id: 'f77e4491aa7a418b90d0ee54858918a6'
            key: {
              role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
              contains: {
                id: 'd3e745d3981b4b7ca33cd37db574365e'
                key: {
                  name: 'x_patch_loop.user'
                }
              }
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'f78d923011d74bc78eb907c0b25a3499'
            key: {
              name: 'x_patch_loop_measure'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f79fc3914de24197a2ad822ebab8cc77'
            key: {
              sys_security_acl: '982e002c24e447afbbd8bc35e53a7213'
              sys_user_role: {
                id: 'c096e5605de84420b1ed6335f8360a3b'
                key: {
                  name: 'admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f821c7af42274f5da3edec7dbb082f07'
            key: {
              name: 'x_patch_loop_window'
              element: 'outcome'
            }
          },
          {
            table: 'sys_choice'
            id: 'f83be88ffcdb4104859e52186e91659b'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
              value: 'critical'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'f8663ca836634b87969d421889b30397'
            key: {
              name: 'x_patch_loop_policy'
              element: 'draft_cadence'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f8c86b3274ac43cab3c48a97d05b9fcf'
            deleted: true
            key: {
              sys_ui_section: {
                id: '8ae47292369e4caca7ed6ecd3f4898ec'
                key: {
                  name: 'x_patch_loop_policy'
                  caption: 'Then'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'notify'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f911e736db8e4889b943c159b4a5bbc5'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sla_start'
              position: '12'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'f9314af7330b473098da0bbce0d48da8'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'f94da9cbf98e49ab9ba7c2dd8ce2fa05'
            key: {
              sys_ui_form: {
                id: 'cee38a65e1764318bc11eadc7077c70c'
                key: {
                  name: 'x_patch_loop_source'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'e08df13bcb364567a24b7260ca52f0ff'
                key: {
                  name: 'x_patch_loop_source'
                  caption: 'Patching tool'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'f954951e604c48ee92ef516cceaa00f3'
            key: {
              name: 'x_patch_loop_message'
              element: 'last_status'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'f971519968c74850909a344ec60fc173'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
              value: 'power_unknown'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f9c74360d8954aae8d7513dc42f78315'
            key: {
              sys_ui_section: {
                id: '94277295778746bdbc772972c8d1aaf5'
                key: {
                  name: 'x_patch_loop_risk_rule'
                  caption: 'Risk rule'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fa15f52227a64538a7bb83c508788465'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'fa3c4503389f46b494a644a9e6a9bf37'
            key: {
              list_id: {
                id: 'd80fef4244ec4d0ba85da4208dec9e02'
                key: {
                  name: 'x_patch_loop_inventory'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'exempted'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fa5d220a568c4d58a9b7462c0764f6f4'
            key: {
              name: 'x_patch_loop_source'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'fa9bf32eac3b4da7ba0d650fb5d018db'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'kind'
              value: 'job'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'facb3739b09f44ba80866f0b94d97358'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_known_exploited'
              value: 'yes'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fb47b22276cc4ec586d1633871a80b41'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'mac_addresses'
              position: '12'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fb855dfa75ce42b5b1a989f0ea789aa8'
            key: {
              sys_ui_section: {
                id: '992dd5cbe37748bc81ece608899c3e0c'
                key: {
                  name: 'x_patch_loop_receipt'
                  caption: 'Receipt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fba6de145e704c25867a8eb69336debd'
            key: {
              sys_ui_section: {
                id: '9109ce3c55354d2d9164a4bdb3fe8885'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Progress'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'activation_number'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fbba2832081c46219bb50f942efb04da'
            key: {
              sys_ui_section: {
                id: '6392f2665d7147e899f65d7b5dd4dca0'
                key: {
                  name: 'x_patch_loop_plan'
                  caption: 'Plan'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'known_exploited'
              position: '10'
            }
          },
          {
            table: 'sys_user_role'
            id: 'fbcb2b6507c544a0b7813bde825aa35b'
            key: {
              name: 'x_patch_loop.operator'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fbe9c90c5574426291dd8339a5b0c754'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'f1fe8ed5d3cb4e0284b42da0548ff553'
                key: {
                  name: 'change_request'
                  caption: 'Patch change'
                  view: {
                    id: '5e88e4e40a3c4aeb8590cbfe71fe355b'
                    key: {
                      name: 'x_patch_loop'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'short_description'
              position: '19'
            }
          },
          {
            table: 'sys_index'
            id: 'fc6f7d8c8b194a05a192ede92cd9fa3d'
            key: {
              logical_table_name: 'x_patch_loop_inventory'
              col_name_string: 'dimension,subject'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fc9c2477704e4cdd970b5644d82e4cc5'
            key: {
              sys_security_acl: '8191d6e7cb9f4c71bea156552e6cd5e3'
              sys_user_role: {
                id: 'fbcb2b6507c544a0b7813bde825aa35b'
                key: {
                  name: 'x_patch_loop.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fca7d76b4b144253aae971f230cdb5cb'
            key: {
              sys_ui_section: {
                id: 'd9d7f0dfad714ee594dba977cfd8a83a'
                key: {
                  name: 'x_patch_loop_plan_change'
                  caption: 'Plan change'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'progress'
              position: '10'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fcaf195179864cf8b1a8bda3a2061e4f'
            key: {
              sys_security_acl: '430913c5012043bf983c3787fd934ffc'
              sys_user_role: {
                id: '70df91647b80467f93802e26b54a4291'
                key: {
                  name: 'change_manager'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'fce97a7494514feb90459968d5391583'
            key: {
              name: 'x_patch_loop_inventory'
              element: 'verified'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fd2d9ca38ba64dd2a9ac52db5ccb6ac5'
            key: {
              name: 'x_patch_loop_plan'
              element: 'emergency'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fd2ef23a461b42219b1935721d552973'
            deleted: true
            key: {
              sys_ui_section: {
                id: '809fbd3ffee2455bb9007218b3ff43f9'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'Endpoint'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'candidates'
              position: '17'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fd7e1dc3e97e45fcac6d4e6da2c35c81'
            key: {
              name: 'x_patch_loop_window'
              element: 'moves'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'fd7e41f7fabc4c948232838fa4d4d18a'
            key: {
              list_id: {
                id: 'c8e595be8afe4c9ea89afefa07bc2498'
                key: {
                  name: 'x_patch_loop_message'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_status'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fd99109b12f14c608453e176a7a5d18f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'complete_called'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fdc133aeef454d61845be7b9ef869533'
            key: {
              name: 'x_patch_loop_finding'
              element: 'known_exploited'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fe3afc74dff142be869ee47862cd1686'
            key: {
              name: 'x_patch_loop_source'
              element: 'endpoint'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: 'fe3da5e628424c8785bf901673c431ac'
            key: {
              name: 'x_patch_loop_plan'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'fe895937e521495ba581ba301d0b610f'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'exemption'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fe8ec798e05a4e6c8f9b35e207bef1bb'
            key: {
              sys_security_acl: '430913c5012043bf983c3787fd934ffc'
              sys_user_role: {
                id: 'a05999e5ea2f488c9332885ec3009c2c'
                key: {
                  name: 'sn_change_read'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fecdd10e9c27476c861caf761a3418bc'
            key: {
              sys_ui_section: {
                id: 'b89afebf7356420e9bf2d76494f5df7a'
                key: {
                  name: 'x_patch_loop_endpoint'
                  caption: 'As given'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'os'
              position: '4'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ff07070835fa41d3bf395c8f6f424ba2'
            key: {
              name: 'x_patch_loop_patch'
              element: 'known_exploited'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ff12a98c4d1341e98166f70744aae07b'
            key: {
              sys_ui_section: {
                id: '7cdd6e97155e4845bb39e94ebcb20680'
                key: {
                  name: 'x_patch_loop_finding'
                  caption: 'Finding'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'seen_at'
              position: '17'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'ff2f7aca8b7642e4a23d47b0394dd85e'
            key: {
              name: 'x_patch_loop_risk_rule'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ff5cec4cf628430cabbbdba3fba3efad'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'patch_ids'
            }
          },
          {
            table: 'sys_choice'
            id: 'ff79cb247d1e4ffe972c54e9cd2788ba'
            key: {
              name: 'x_patch_loop_measure'
              element: 'name'
              value: 'unmatched'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'ffb8a0ed5550448fb595da97a92cf2ac'
            key: {
              name: 'x_patch_loop_policy'
              element: 'on_conflict'
              value: 'warn'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ffc9d412ef6942ffa2e272b4dfc0415f'
            key: {
              sys_security_acl: '5058f14fd7cf4a85a998f7bbe95dc3b2'
              sys_user_role: {
                id: 'bc6f7b8e79de465085f99f553bbda819'
                key: {
                  name: 'x_patch_loop.admin'
                }
              }
            }
          },
        ]
      }
    }
  }
}
