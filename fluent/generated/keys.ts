import '@servicenow/sdk/global'

declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {
          bom_json: {
            table: 'sys_module'
            id: '5733ed7da0964db08ed7002665fd1032'
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
          'event-deliver': {
            table: 'sysevent_register'
            id: '03325c2346ad4be4997c73b5997597ea'
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
          'may-create-change-request': {
            table: 'sys_scope_privilege'
            id: 'ad9d7185b8174e14bbe4ea4a04a0a88a'
          }
          'may-create-change-task': {
            table: 'sys_scope_privilege'
            id: '81e6713bef804983b36710def62343e7'
          }
          'may-create-sys-attachment': {
            table: 'sys_scope_privilege'
            id: '77b799debdbd4b7ab26378e839bf07b3'
          }
          'may-create-sys-attachment-doc': {
            table: 'sys_scope_privilege'
            id: 'b67e6df670e344319030d3226253c85d'
          }
          'may-create-task-ci': {
            table: 'sys_scope_privilege'
            id: '386e9d45b8f847bb8c8a4e216c97cd25'
          }
          'may-delete-sys-attachment': {
            table: 'sys_scope_privilege'
            id: '88c4e255fd10484fbb2533d55e7b525e'
          }
          'may-delete-sys-attachment-doc': {
            table: 'sys_scope_privilege'
            id: 'ed630a9291824496bed1b3beaf2212a2'
          }
          'may-read-change-request': {
            table: 'sys_scope_privilege'
            id: 'b2e35e22384a422cb837ee11814b90ea'
          }
          'may-read-change-task': {
            table: 'sys_scope_privilege'
            id: '9f0cb9b686484d98a24afd794be96596'
          }
          'may-read-chg-model': {
            table: 'sys_scope_privilege'
            id: '1c270ac8cc55419399d159e5644d33e3'
          }
          'may-read-cmdb': {
            table: 'sys_scope_privilege'
            id: '65b83ffcd15648a2ab00aa54c3d77580'
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
            id: '39a3c1a32c964bc3bb3fe97b099b3bef'
          }
          'may-read-cmn-schedule': {
            table: 'sys_scope_privilege'
            id: '8f73fefb4711428b880cdc47f40529e5'
          }
          'may-read-cmn-schedule-blackout': {
            table: 'sys_scope_privilege'
            id: '7764004a59ab414fb155ea6d17bce76e'
          }
          'may-read-cmn-schedule-maintenance': {
            table: 'sys_scope_privilege'
            id: 'ef03aefabc7c4f72b7b5e43d3fa34b96'
          }
          'may-read-cmn-schedule-span': {
            table: 'sys_scope_privilege'
            id: 'ad16c2a9e9aa42b88ce116aee9bef6e8'
          }
          'may-read-conflict': {
            table: 'sys_scope_privilege'
            id: '90c2f803cd5f465f9e5246fc3df244d1'
          }
          'may-read-service-offering': {
            table: 'sys_scope_privilege'
            id: '126de4242e6a4e8f84e1b94e6b0f70df'
          }
          'may-read-std-change-producer-version': {
            table: 'sys_scope_privilege'
            id: '410d6687e15748ea80822d994ff7912e'
          }
          'may-read-std-change-record-producer': {
            table: 'sys_scope_privilege'
            id: '5d6393785efe4549b0eb9b561dd8939c'
          }
          'may-read-svc-ci-assoc': {
            table: 'sys_scope_privilege'
            id: 'f5af1e694fd54440953a2a3a547164ee'
          }
          'may-read-sys-attachment': {
            table: 'sys_scope_privilege'
            id: '3f68d054823642eab4ccb8b18762a2b7'
          }
          'may-read-sys-attachment-doc': {
            table: 'sys_scope_privilege'
            id: '383f796e8a4349c284500bac6f40a4e1'
          }
          'may-read-sys-choice': {
            table: 'sys_scope_privilege'
            id: '4a3d6d6a49e641f19710bb27304e8ad6'
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
          'may-read-sys-trigger': {
            table: 'sys_scope_privilege'
            id: '5f630ec18d0748c8812a75b4dbcc2b3c'
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
          'may-read-sys-user-has-role': {
            table: 'sys_scope_privilege'
            id: 'c38ecb881fed474091c7632cc1dd8a37'
          }
          'may-read-sysapproval-approver': {
            table: 'sys_scope_privilege'
            id: '37663d2f5dd24ec0a2415aff15b668fa'
          }
          'may-read-sysapproval-group': {
            table: 'sys_scope_privilege'
            id: 'e8a1fbb6592e4e3b974ff398a27ba92a'
          }
          'may-read-sysevent': {
            table: 'sys_scope_privilege'
            id: '50e20eabca3d46fab26c13301c22b203'
          }
          'may-read-task': {
            table: 'sys_scope_privilege'
            id: '058967035beb4d5faccb4aa863bf68e7'
          }
          'may-read-task-ci': {
            table: 'sys_scope_privilege'
            id: 'fe5fdecfda5d4c639fab2d7e5b501c60'
          }
          'may-read-task-cmdb-ci-service': {
            table: 'sys_scope_privilege'
            id: '63c49ff41802454c806f4cf457ba9aa5'
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
          'may-write-sys-attachment-doc': {
            table: 'sys_scope_privilege'
            id: '2be61f9a5a3648ada1dd608077e17c76'
          }
          'may-write-task-ci': {
            table: 'sys_scope_privilege'
            id: 'cc44af0938814b6288117036865f57fa'
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
          'policy-create': {
            table: 'sys_security_acl'
            id: '450780bbc3cb4e2893c5c4038f4349ab'
          }
          'policy-delete': {
            table: 'sys_security_acl'
            id: 'dca3c8bf42584f6e8cf13972bc367e50'
          }
          'policy-read': {
            table: 'sys_security_acl'
            id: '1d1797cceffc4685a4b06c067d02db00'
          }
          'policy-write': {
            table: 'sys_security_acl'
            id: '50af3edb9e8249d5beac1ba928cd1286'
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
          'src_contract_check-plan_ts': {
            table: 'sys_module'
            id: '3dbfc5df9a734e5688600ee3d50b19bf'
          }
          src_contract_choices_ts: {
            table: 'sys_module'
            id: '25b72ddf07ff4c61bdca44d82c68f956'
          }
          src_contract_issues_ts: {
            table: 'sys_module'
            id: 'cd0e4e28a79e4a2ebcbff8f5fc2986e9'
          }
          src_contract_queues_ts: {
            table: 'sys_module'
            id: '3cde34eecabe4212902516a2e17e8bf9'
          }
          src_contract_refusals_ts: {
            table: 'sys_module'
            id: '997a276c8f2e409abfaaf61afebed1ff'
          }
          src_contract_schemas_cancel_ts: {
            table: 'sys_module'
            id: 'fa5e4e81ce5f44d4a1ee95033153dd7c'
          }
          src_contract_schemas_findings_ts: {
            table: 'sys_module'
            id: '2e84f6ca95404a95b9bd349204295ff0'
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
          src_contract_validate_js: {
            table: 'sys_module'
            id: '4c477a06606b4f4bbf0e384aba03dcea'
          }
          src_core_canonical_ts: {
            table: 'sys_module'
            id: 'c62075d896b44626bd5a70a0fd8d1654'
          }
          src_core_csv_ts: {
            table: 'sys_module'
            id: '42fdf57fbb4a4644b4b707f60e265dd6'
          }
          src_core_cursor_ts: {
            table: 'sys_module'
            id: '8a096e20677e48a283e0fb11b3c9b770'
          }
          src_core_delivery_ts: {
            table: 'sys_module'
            id: '88e2cf5f25504198892e6b6023154da3'
          }
          src_core_draft_ts: {
            table: 'sys_module'
            id: '8d20c952d89948f7b1985e8c08dabe40'
          }
          src_core_ids_ts: {
            table: 'sys_module'
            id: '0aec5b58a6f740599b1ed7d2ff3a43b1'
          }
          src_core_intake_ts: {
            table: 'sys_module'
            id: '06db4a9198c24518ba2496b317728f18'
          }
          src_core_match_ts: {
            table: 'sys_module'
            id: 'be539f4b076846d2b37d92d93db5f0f0'
          }
          src_core_message_ts: {
            table: 'sys_module'
            id: '0026d890e55e4f7197d803986c420983'
          }
          'src_core_plan-state_ts': {
            table: 'sys_module'
            id: 'd2207c632ede462896eb74601dfc6212'
          }
          src_core_policy_ts: {
            table: 'sys_module'
            id: '28847f73fb104a3fa16e3b3cad0e88ac'
          }
          src_core_reconcile_ts: {
            table: 'sys_module'
            id: 'e67059cf6290460d83572a082381154a'
          }
          src_core_result_ts: {
            table: 'sys_module'
            id: 'd07f510d301e453c9eb71dfb554dc67c'
          }
          'src_core_scope-hash_ts': {
            table: 'sys_module'
            id: '4990b82fca6b4d06b98227a2570aeea2'
          }
          src_core_signature_ts: {
            table: 'sys_module'
            id: '76c95e57a768454faa82e21e7fa6d4c2'
          }
          src_core_tasks_ts: {
            table: 'sys_module'
            id: '29168ef4f4244200b7fc039ab4d95354'
          }
          src_core_times_ts: {
            table: 'sys_module'
            id: '2606055070bd4dc7a97be665fd05e4ba'
          }
          'src_core_window-choice_ts': {
            table: 'sys_module'
            id: '86dabd909f614572b057bbaa0961e1b8'
          }
          'src_flow_change-view_ts': {
            table: 'sys_module'
            id: 'dbb57ade8ce24de383d311b06dca5053'
          }
          src_flow_deliver_ts: {
            table: 'sys_module'
            id: 'e577f1a1e24946e2a75b5c7f7e2b2990'
          }
          'src_flow_find-cis_ts': {
            table: 'sys_module'
            id: 'fed4f42aaa614d2fa9bbf1e8ddb597ee'
          }
          'src_flow_prepare-endpoints_ts': {
            table: 'sys_module'
            id: '862ae51d342343c2991ea9b7125cc9c7'
          }
          'src_flow_prepare-judge_ts': {
            table: 'sys_module'
            id: '89c428baa44a435ab9e885d5788669cf'
          }
          'src_flow_settle-plan-state_ts': {
            table: 'sys_module'
            id: '02ee82ceb2824ba28835dab736a25947'
          }
          src_flow_tell_ts: {
            table: 'sys_module'
            id: 'e12e128589454a32bb9e17f26b106a95'
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
            id: '01d1a55b5db0408ea167a98f1f0ba240'
            key: {
              name: 'x_patch_loop_message'
              element: 'told_at'
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
            table: 'sys_dictionary'
            id: '035cc04c95f048f6b4304f434b0b7f71'
            key: {
              name: 'x_patch_loop_plan'
              element: 'stage'
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
            table: 'sys_dictionary'
            id: '03edee4a1d544652bb3658c8128bd2a0'
            key: {
              name: 'x_patch_loop_plan'
              element: 'extensions'
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
            table: 'sys_dictionary'
            id: '07a57a034fe44228bc9dafb074d2b5ae'
            key: {
              name: 'x_patch_loop_plan'
              element: 'emergency'
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
            table: 'sys_dictionary'
            id: '098039fef3ed434c9cca5cc950af3066'
            key: {
              name: 'x_patch_loop_finding'
              element: 'plan'
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
            table: 'sys_documentation'
            id: '0aa6b6a669c64ee5a4a5d5fba17a6b25'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_criticality'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '0b59c9d50caa47e9bc9504200d693d1b'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'window_start'
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
            table: 'sys_choice_set'
            id: '0d877dabb3ac4351856de26b0d0cb356'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'status'
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
            table: 'sys_dictionary'
            id: '130a065195a64067a9c37ed9afe5b94f'
            key: {
              name: 'x_patch_loop_source'
              element: 'active'
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
            table: 'sys_dictionary'
            id: '1a0f379654c643e189456b8aafdbfd0a'
            key: {
              name: 'x_patch_loop_policy'
              element: 'change_type'
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
            table: 'sys_dictionary'
            id: '1bdb8367170445d2bfcb1f6405accb2b'
            key: {
              name: 'x_patch_loop_source'
              element: 'signing_secret'
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
            table: 'sys_documentation'
            id: '2156f9ce72c246c4b323e23b81af7c23'
            key: {
              name: 'x_patch_loop_patch'
              element: 'released_at'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '2235c74a8a44496080829d46339efe48'
            key: {
              name: 'x_patch_loop_window'
              element: 'plan_change'
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
            table: 'sys_documentation'
            id: '232788c1f8e54a3fa703bcb72612237b'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_groups'
              language: 'en'
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
            table: 'sys_documentation'
            id: '2475fd8ee79d43bd93e73809ad48ee6f'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'policy'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '24c87ccdf7f242e3b69fb2945d40d591'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_source'
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
            table: 'sys_documentation'
            id: '26010936314e47adba3bd55703858536'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ci_given'
              language: 'en'
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
            table: 'sys_documentation'
            id: '28218d9d41cc4ad299b71ca0fc0c110c'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'patch_ids'
              language: 'en'
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
            table: 'sys_documentation'
            id: '2c80db961ef94835b4b1006c1af90530'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'window_start'
              language: 'en'
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
            table: 'sys_documentation'
            id: '2ee20f210a3b463a8a419507f692790d'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'NULL'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '30c2f89e9418480c94d962ea971e7ead'
            key: {
              name: 'x_patch_loop_plan'
              element: 'cursor'
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
            table: 'sys_dictionary'
            id: '31f5640922544b5b9cfadc6d443c81e8'
            key: {
              name: 'x_patch_loop_plan'
              element: 'known_exploited'
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
            table: 'sys_dictionary'
            id: '32bbb73416b841199e0a23d31989c663'
            key: {
              name: 'x_patch_loop_lease'
              element: 'released_at'
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
            id: '347c6b6add4144e38e64ac69bd3ef539'
            key: {
              name: 'x_patch_loop_plan'
              element: 'name'
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
            table: 'sys_documentation'
            id: '353da14147e74d808b0fe371edc5595b'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'plan'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '36ef0ecd57f04e76a3efda9a5feb7a41'
            key: {
              name: 'x_patch_loop_lease'
              element: 'until'
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
            table: 'sys_dictionary'
            id: '3b002aa0f4844785bf1b4d2a5d032b45'
            key: {
              name: 'x_patch_loop_patch'
              element: 'severity'
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
            table: 'sys_dictionary'
            id: '3d09d4876dd84b6a9324505c5a71cd5d'
            key: {
              name: 'x_patch_loop_patch'
              element: 'cvss'
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
            table: 'sys_dictionary'
            id: '408d1a19da994d5ca4cf444c2ff50ba0'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'plan'
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
            table: 'sys_dictionary'
            id: '4298694f74204821ad6f4922a8611e2e'
            key: {
              name: 'x_patch_loop_policy'
              element: 'match_severity'
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
            id: '4409e23666ba446eaeed8f47c2393244'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'scanned_at'
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
            table: 'sys_documentation'
            id: '47d6e46c4d5540508e88022ca03c7f79'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'http_status'
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
            table: 'sys_documentation'
            id: '4bf0e071c6734931adeca9886be89b4d'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ring_share'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '4f9473d40f1a42ea9a711d5e486fd1df'
            key: {
              name: 'x_patch_loop_window'
              element: 'overrun'
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
            id: '5167bc38652848e284bff22c0eb98a96'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'per_window'
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
            table: 'sys_dictionary'
            id: '51e15d6864484c8aa23a18febcc6f744'
            key: {
              name: 'x_patch_loop_finding'
              element: 'previous'
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
            table: 'sys_dictionary'
            id: '5275babfbafe41f1b5054226ad9f8ce0'
            key: {
              name: 'x_patch_loop_lease'
              element: 'endpoint'
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
            table: 'sys_documentation'
            id: '5602fd158686414eada251cf21782f80'
            key: {
              name: 'x_patch_loop_plan'
              element: 'endpoints_total'
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
            table: 'sys_dictionary'
            id: '589a5d0271c242018da2828227df408f'
            key: {
              name: 'x_patch_loop_lease'
              element: 'why'
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
            table: 'sys_dictionary'
            id: '5acf13768c434afabf8aaec58685b496'
            key: {
              name: 'x_patch_loop_window'
              element: 'starts_at'
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
            table: 'sys_dictionary'
            id: '5b63f5d017734d89968e7f1b7bfda473'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activation_number'
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
            table: 'sys_dictionary'
            id: '62cf25f7fe8345d1aff3d78f0bf519a7'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'close_code'
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
            table: 'sys_dictionary'
            id: '66f1921dd5f14a399b4a0690bb96e627'
            key: {
              name: 'x_patch_loop_plan'
              element: 'claimed_until'
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
            table: 'sys_index'
            id: '6c0795b20a28448293d6f3528333b8ad'
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
            table: 'sys_choice_set'
            id: '6caed6c35873441c8f8ae2a581c5e8c4'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
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
            table: 'sys_dictionary'
            id: '7043ed68b99a4543ad30ceb68ffe9bf1'
            key: {
              name: 'x_patch_loop_source'
              element: 'previous_secret'
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
            table: 'sys_documentation'
            id: '721e782c8d064f079f762b96f0a10135'
            key: {
              name: 'x_patch_loop_source'
              element: 'requested_by_default'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '748e2aff943b4987931c5fe09d4e1432'
            key: {
              name: 'x_patch_loop_source'
              element: 'policy_default'
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
            table: 'sys_choice_set'
            id: '77097342cb634bc29820050c0beb92dd'
            key: {
              name: 'x_patch_loop_message'
              element: 'type'
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
            table: 'sys_dictionary'
            id: '77acaebd8cae4f479ca91f90103aba63'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'gate'
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
            id: '78abcc29b3e34cb7a8d83d52b00b49da'
            key: {
              name: 'x_patch_loop_window'
              element: 'plan_change'
              language: 'en'
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
            table: 'sys_documentation'
            id: '7a5186295d894316b003020bd601a574'
            key: {
              name: 'x_patch_loop_patch'
              element: 'kind'
              language: 'en'
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
            table: 'sys_documentation'
            id: '7bb47e4859ad4ad0bb9b72f7e3fcf9fa'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'why'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '7ce08e17499d44a0bbbf84f7d903ec27'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'NULL'
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
            table: 'sys_choice_set'
            id: '7f4071c5d6984405b33aa9a85fd7330b'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'change_task_type'
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
            table: 'sys_db_object'
            id: '8080e144989a4fdfa3ac8bbb0715afd0'
            key: {
              name: 'x_patch_loop_source'
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
            table: 'sys_documentation'
            id: '828683faed7e48f3bdf4f72e424a78be'
            key: {
              name: 'x_patch_loop_message'
              element: 'last_error'
              language: 'en'
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
            table: 'sys_db_object'
            id: '85719db5dd5e49958e42d3be2c6854ab'
            key: {
              name: 'x_patch_loop_message'
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
            table: 'sys_dictionary'
            id: '870a62adfb204de49ad06dc9bdddac3f'
            key: {
              name: 'x_patch_loop_plan'
              element: 'sla_start'
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
            id: '89337b4c448a47d79573abedab6d4658'
            key: {
              name: 'x_patch_loop_lease'
              element: 'why'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '8df1d800d08445f1aa24561e3ec75729'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'asked_at'
            }
          },
          {
            table: 'sys_index'
            id: '8ea2866a1f63412fa2eb8f0f11888459'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'source,host_id,patch_id'
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
            id: '9242db3c749a43228e22b86be1abf4bb'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'ci'
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
            id: '9307328788814bce9aa6345f2feef0e6'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'gate'
              language: 'en'
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
            table: 'sys_documentation'
            id: '940bee02ad464bbf9da9e5422c41edf2'
            key: {
              name: 'x_patch_loop_message'
              element: 'message_id'
              language: 'en'
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
            table: 'sys_dictionary'
            id: '972e4b42cbdf46f88395512e247df607'
            key: {
              name: 'x_patch_loop_plan'
              element: 'approver_text'
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
            table: 'sys_documentation'
            id: '978fad088c9249fc940d1e4add2266fa'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'order'
              language: 'en'
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
            id: '98bde060e327467695dbc1e650105628'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'name'
              language: 'en'
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
            table: 'ua_table_licensing_config'
            id: '9a2534c15c924e00b794f05a12ed93a5'
            key: {
              name: 'x_patch_loop_policy'
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
            table: 'sys_documentation'
            id: '9b1bf3742fbd4e56af9bc8b8b318a5a3'
            key: {
              name: 'x_patch_loop_plan'
              element: 'predefined_text'
              language: 'en'
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
            table: 'sys_index'
            id: '9bf7b245ba78413eaab3769805c05e57'
            key: {
              logical_table_name: 'x_patch_loop_policy'
              col_name_string: 'active,order'
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
            table: 'sys_index'
            id: '9c4772f6fb834414864cdec70c534168'
            key: {
              logical_table_name: 'x_patch_loop_finding'
              col_name_string: 'plan,status'
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
            table: 'sys_dictionary'
            id: '9d782454c21f428fa53b5dde18dbc1e5'
            key: {
              name: 'x_patch_loop_policy'
              element: 'ring_share'
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
            table: 'sys_documentation'
            id: '9ef43ee7f4de44aaac918f0d06e75548'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'assignment_group'
              language: 'en'
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
            table: 'sys_dictionary'
            id: 'a0d8f895492749f3a738356c96cdc4d9'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'cursor'
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
            table: 'sys_documentation'
            id: 'a116dbb29931476bb52dccd3842af0d4'
            key: {
              name: 'x_patch_loop_plan'
              element: 'name'
              language: 'en'
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
            table: 'sys_dictionary'
            id: 'a80b825ca879471e9b7e2ced44686886'
            key: {
              name: 'x_patch_loop_policy'
              element: 'default_schedule'
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
            table: 'sys_choice_set'
            id: 'a879e90ae24f40b59ccff6929b91ed9d'
            key: {
              name: 'x_patch_loop_window'
              element: 'state'
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
            table: 'sys_dictionary'
            id: 'ae37741f3157490d85a9128c4a9a96a5'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'endpoint_id'
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
            table: 'sys_dictionary'
            id: 'b13c8bb3d57144ea97d9cfeabcf80785'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'requested_state'
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
            table: 'sys_documentation'
            id: 'b40c0aff72fc4749b50b556c4c5fed4c'
            key: {
              name: 'x_patch_loop_message'
              element: 'plan_change'
              language: 'en'
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
            id: 'b781dee0eddc439ab1946d310dffc2b6'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'candidates'
              language: 'en'
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
            id: 'bb0200e899f24768a1ad3028eb0e2e32'
            key: {
              name: 'x_patch_loop_policy'
              element: 'NULL'
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
            table: 'sys_dictionary'
            id: 'be16c02ffa314acca67c1476ca6d84c6'
            key: {
              name: 'x_patch_loop_finding'
              element: 'message'
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
            table: 'sys_dictionary'
            id: 'c081b036695343efa5b172ddf332b4a5'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'policy'
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
            table: 'sys_documentation'
            id: 'c207b32db4284210b924d17d75c98865'
            key: {
              name: 'x_patch_loop_receipt'
              element: 'status'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'c4104e6debaf4a7caa0553476570e455'
            key: {
              name: 'x_patch_loop_patch'
              element: 'url'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'c5d52bfc68f94dc0a0fd7a36c2004dc2'
            key: {
              name: 'x_patch_loop_window'
              element: 'closed_at'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'c6c1c3342bff459ba6fd0b7be58145c0'
            key: {
              name: 'x_patch_loop_policy'
              element: 'name'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'c8c146c314a44afba2fdb8ea364f557a'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'activation_number'
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
            table: 'sys_dictionary'
            id: 'cca0af40d22145ff9ac82e733d37d3e9'
            key: {
              name: 'x_patch_loop_lease'
              element: 'ci'
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
            table: 'ua_table_licensing_config'
            id: 'cf092e44bffb4d8fac8ba33d63f31797'
            key: {
              name: 'x_patch_loop_task_template'
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
            table: 'sys_dictionary'
            id: 'cfe0c45ad32e46549a240d82654eb25a'
            key: {
              name: 'x_patch_loop_message'
              element: 'state'
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
            table: 'sys_documentation'
            id: 'd164f6185166456bb55d890971dcbce8'
            key: {
              name: 'x_patch_loop_policy'
              element: 'service_capacity'
              language: 'en'
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
            table: 'sys_dictionary'
            id: 'd48bd3d181104e74a1b23dd2b1e2e52a'
            key: {
              name: 'x_patch_loop_plan'
              element: 'activated_by_text'
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
            table: 'sys_documentation'
            id: 'd6c4c3aab01946458a7e02d1b96c1613'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'endpoints_total'
              language: 'en'
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
            table: 'sys_choice_set'
            id: 'dcb0624a910147418fc6959a1f9c94cb'
            key: {
              name: 'x_patch_loop_policy'
              element: 'on_conflict'
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
            table: 'sys_dictionary'
            id: 'dd2ca349db2e4ee4a10547e89513de7a'
            key: {
              name: 'x_patch_loop_window'
              element: 'ci'
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
            table: 'sys_documentation'
            id: 'e2a7288167d74821a141a01cfbc5415a'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'mac_addresses'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'e3d638289f574ebea2c5491336d26434'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'NULL'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'e714ec2c003343e7a4b2c0cd6bbb0539'
            key: {
              name: 'x_patch_loop_endpoint'
              element: 'match'
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
            table: 'sys_dictionary'
            id: 'ec1b32792c9e48cbab087d5470e6493c'
            key: {
              name: 'x_patch_loop_source'
              element: 'endpoint'
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
            table: 'sys_index'
            id: 'edee021ce21b442ea632d9e82b28c57b'
            key: {
              logical_table_name: 'x_patch_loop_plan_change'
              col_name_string: 'plan,group_key'
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
            id: 'f15535733b794f3ebe05e88f8bcda21c'
            key: {
              name: 'x_patch_loop_task_template'
              element: 'active'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'f36357c3866e4b7cad524c85cc8e2cc3'
            key: {
              name: 'x_patch_loop_plan_change'
              element: 'asked_at'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'f593540eda004561880b109b8304d20b'
            key: {
              name: 'x_patch_loop_plan'
              element: 'receipt'
              language: 'en'
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
            table: 'sys_documentation'
            id: 'f6878121e5ae4952aed3dcf87fcbee77'
            key: {
              name: 'x_patch_loop_message'
              element: 'NULL'
              language: 'en'
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
            table: 'sys_choice_set'
            id: 'f9314af7330b473098da0bbce0d48da8'
            key: {
              name: 'x_patch_loop_window'
              element: 'origin'
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
            table: 'sys_dictionary'
            id: 'fa15f52227a64538a7bb83c508788465'
            key: {
              name: 'x_patch_loop_policy'
              element: 'grouping'
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
            table: 'sys_user_role'
            id: 'fbcb2b6507c544a0b7813bde825aa35b'
            key: {
              name: 'x_patch_loop.operator'
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
            id: 'fd2d9ca38ba64dd2a9ac52db5ccb6ac5'
            key: {
              name: 'x_patch_loop_plan'
              element: 'emergency'
              language: 'en'
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
            table: 'sys_dictionary'
            id: 'ff07070835fa41d3bf395c8f6f424ba2'
            key: {
              name: 'x_patch_loop_patch'
              element: 'known_exploited'
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
